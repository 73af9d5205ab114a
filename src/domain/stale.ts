import { addDays } from './calendar-day.ts';

/**
 * Day from which a fact must be checked again: past its last day, or twelve months after it was checked.
 *
 * @param checkedOn day of the last check, `YYYY-MM-DD`
 * @param validUntil last day on which the fact holds, if it ends
 * @returns `YYYY-MM-DD`, to be compared as text: a year after a leap day is no day of the calendar
 */
export function dueOn(checkedOn: string, validUntil?: string): string {
  const yearOn = `${Number(checkedOn.slice(0, 4)) + 1}${checkedOn.slice(4)}`;
  const ended = validUntil === undefined ? yearOn : addDays(validUntil, 1);
  return ended < yearOn ? ended : yearOn;
}

/** Whether a fact must be checked again. @param today the reader's day, `YYYY-MM-DD` */
export function isStale(today: string, checkedOn: string, validUntil?: string): boolean {
  return today >= dueOn(checkedOn, validUntil);
}
