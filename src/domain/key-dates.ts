import { addDays, dayNumber } from './calendar-day.ts';

/** What is so many days or months after a day. */
interface Offset {
  label: string;
  days?: number | undefined;
  months?: number | undefined;
}

/** A day to remember. */
export interface DatedReminder {
  /** `YYYY-MM-DD` */
  day: string;
  label: string;
}

/**
 * The days that follow from a day.
 *
 * @param from `YYYY-MM-DD`
 * @returns nothing if `from` is no day of the calendar
 */
export function reminders({ dates }: { dates: readonly Offset[] }, from: string): DatedReminder[] {
  if (Number.isNaN(dayNumber(from))) return [];
  return dates.map(({ label, days = 0, months = 0 }) => ({
    label,
    day: addDays(addMonths(from, months), days),
  }));
}

/** The same day so many months later; the last of the month where it has no such day. @param day `YYYY-MM-DD` */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, length));
  return first.toISOString().slice(0, 10);
}
