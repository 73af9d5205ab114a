import { useState } from 'preact/hooks';
import type { DatedReminder } from '../../../domain/key-dates.ts';
import { Button } from '../../shared/Button.tsx';

interface CalendarButtonProps {
  /** What the reminders are about, also the file's name. */
  title: string;
  reminders: readonly DatedReminder[];
}

/** Saves reminders as a calendar file, and says so until they change. */
export function CalendarButton({ title, reminders }: CalendarButtonProps) {
  const [said, setSaid] = useState({ of: '', text: '' });
  const of = reminders.map(({ day }) => day).join();
  const save = async () => {
    try {
      const { saveCalendar } = await import('../model/calendar-file.ts');
      await saveCalendar(title, reminders);
      setSaid({ of, text: '已存成日历文件，打开它就进日历' });
    } catch {
      setSaid({ of, text: '没连上网，存不了；先记在纸上' });
    }
  };
  return (
    <div class="button-row no-print">
      <Button onClick={() => void save()}>加到日历（.ics）</Button>
      <span role="status">{said.of === of && said.text}</span>
    </div>
  );
}
