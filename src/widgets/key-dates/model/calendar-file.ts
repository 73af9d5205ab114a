import type { DatedReminder } from '../../../domain/key-dates.ts';
import { saveFile } from '../../shared/save-file.ts';

/**
 * The reminders as a calendar file (iCalendar): one whole-day event each, with an alarm at nine that morning.
 *
 * @param title what the reminders are about
 * @param at time of writing, stamped on every event
 */
export async function calendarFile(
  title: string,
  reminders: readonly DatedReminder[],
  at: Date,
): Promise<string> {
  const { default: ical, ICalAlarmRelatesTo, ICalAlarmType } = await import('ical-generator');
  const calendar = ical({
    name: title,
    prodId: { company: 'POS 收款指南', product: '日子提醒', language: 'ZH' },
  });
  for (const { day, label } of reminders) {
    const start = new Date(`${day}T00:00:00Z`);
    calendar
      .createEvent({
        id: `${day}-${label.length}@pos-guide`,
        start,
        allDay: true,
        stamp: at,
        timezone: 'UTC',
      })
      .summary(`${title}：${label}`)
      .createAlarm({ type: ICalAlarmType.display, trigger: -9 * 3600, description: label })
      .relatesTo(ICalAlarmRelatesTo.start);
  }
  return calendar.toString();
}

/** Gives the reader the reminders as a file for the calendar, named by its title. */
export async function saveCalendar(title: string, reminders: readonly DatedReminder[]): Promise<void> {
  saveFile(`${title}.ics`, await calendarFile(title, reminders, new Date()), 'text/calendar');
}
