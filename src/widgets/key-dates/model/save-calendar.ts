import type { DatedReminder } from '../../../domain/key-dates.ts';
import { saveFile } from '../../shared/save-file.ts';
import { calendarFile } from './calendar-file.ts';

/** Gives the reader the reminders as a file for the calendar, named by its title. */
export async function saveCalendar(title: string, reminders: readonly DatedReminder[]): Promise<void> {
  saveFile(`${title}.ics`, await calendarFile(title, reminders, new Date()), 'text/calendar');
}
