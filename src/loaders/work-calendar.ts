import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { weekday } from '../domain/calendar-day.ts';
import type { WorkCalendar } from '../domain/settlement-date.ts';

/** How many known years a page carries: a sale that has no record yet is never older. */
const yearsKept = 2;

/** The official working days of the last years that the holiday library knows. */
export function workCalendar(): WorkCalendar {
  const last = Math.max(...Object.keys(days.holidays).map(yearOf));
  const first = last - yearsKept + 1;
  const kept = (list: object) =>
    Object.keys(list)
      .filter((day) => yearOf(day) >= first)
      .sort();
  const weekend = (day: string) => weekday(day) % 6 === 0;
  return {
    years: [first, last],
    off: kept(days.holidays).filter((day) => !weekend(day)),
    on: kept(days.workdays).filter(weekend),
  };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
