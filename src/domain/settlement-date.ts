import { addDays, daysBetween, weekday } from './calendar-day.ts';

/** Official Chinese working days of some years, as exceptions from Monday to Friday. */
export interface WorkCalendar {
  /** First and last year whose official holidays are known. */
  years: [first: number, last: number];
  /** Days from Monday to Friday that are holidays. */
  off: readonly string[];
  /** Saturdays and Sundays that are worked. */
  on: readonly string[];
}

/** How soon the acquirer pays out: next working day, next natural day, same day. */
export type Cycle = 't1' | 'd1' | 'd0';

/** When the money of a sale should be there. */
export interface Settlement {
  /** Day on which the acquirer should pay, `YYYY-MM-DD`. */
  day: string;
  /** Day with which the sale counts: the next one if it was made after the cut-off. */
  tradeDay: string;
  /** Days without payout in between. */
  daysOff: string[];
  /** False if official holidays of a year that we do not know may move the day. */
  certain: boolean;
}

/**
 * Public holidays that fall on the same days each year by the State Council's rules on festivals and anniversaries
 * (全国年节及纪念日放假办法), as `MM-DD`. Those of the lunar calendar are known only once the year is announced.
 */
const fixedHolidays = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/** Whether the day is worked by the official calendar; in years that are not known, by the weekday and the fixed holidays. */
export function isWorkingDay(day: string, calendar: WorkCalendar): boolean {
  const weekend = weekday(day) % 6 === 0;
  if (!isKnown(day, calendar)) return !weekend && !fixedHolidays.includes(day.slice(5));
  return weekend ? calendar.on.includes(day) : !calendar.off.includes(day);
}

/**
 * When a sale should be paid out.
 * T+1 is the next working day, holidays roll over and are paid together; D+1 the next natural day; D+0 the same day.
 *
 * @param soldAt local time of the sale, `YYYY-MM-DDTHH:mm`
 * @param cutOffHour hour from which a sale counts with the next day
 */
export function settlementDay(
  soldAt: string,
  cycle: Cycle,
  calendar: WorkCalendar,
  cutOffHour: number,
): Settlement {
  const late = Number(soldAt.slice(11, 13)) >= cutOffHour;
  const tradeDay = addDays(soldAt.slice(0, 10), late ? 1 : 0);
  if (cycle === 'd0') return { day: tradeDay, tradeDay, daysOff: [], certain: true };
  const nextDay = addDays(tradeDay, 1);
  if (cycle === 'd1') return { day: nextDay, tradeDay, daysOff: [], certain: true };
  const daysOff: string[] = [];
  let day = nextDay;
  while (!isWorkingDay(day, calendar)) {
    daysOff.push(day);
    day = addDays(day, 1);
  }
  return { day, tradeDay, daysOff, certain: isKnown(nextDay, calendar) && isKnown(day, calendar) };
}

/** Working days after `from` up to and including `to`; 0 if `to` is not later. */
export function workingDaysAfter(from: string, to: string, calendar: WorkCalendar): number {
  const days = Math.max(0, daysBetween(from, to));
  return Array.from({ length: days }, (_, i) => addDays(from, i + 1)).filter((day) =>
    isWorkingDay(day, calendar),
  ).length;
}

function isKnown(day: string, { years: [first, last] }: WorkCalendar): boolean {
  const year = Number(day.slice(0, 4));
  return year >= first && year <= last;
}
