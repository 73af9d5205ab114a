import { daysBetween } from '../../../domain/calendar-day.ts';
import { preauthDeadline, type PreauthDeadline } from '../../../domain/preauth-deadline.ts';
import {
  settlementDay,
  workingDaysAfter,
  type Cycle,
  type Settlement,
} from '../../../domain/settlement-date.ts';
import type { TriageCodeClass } from '../../../schemas/triage.ts';
import type { Answers, Signals, TriageData } from './types.ts';

/** The answers as signals, with the dates that follow from them. */
export interface Reading {
  signals: Signals;
  settlement?: Settlement;
  preauth?: PreauthDeadline;
  whenIsAhead: boolean;
}

/** Class of a code that no class lists: without a known meaning its result is unknown. */
export const unlistedClass = 'private';

const cycles: readonly Cycle[] = ['t1', 'd1', 'd0'];

/**
 * Reads the answers. A time later than now is left out of account.
 *
 * @param now local time `YYYY-MM-DDTHH:mm`
 */
export function readAnswers(answers: Answers, data: TriageData, now: string): Reading {
  const { code, when, cycle, ...chosen } = answers;
  const signals: Signals = { ...chosen };
  if (code !== undefined) {
    const found = classOfCode(code, data.codeClasses);
    signals.codeClass = found?.id ?? unlistedClass;
    signals.codeResult = found?.result ?? 'unknown';
  }
  if (when === undefined) return { signals, whenIsAhead: false };
  if (when > now) return { signals, whenIsAhead: true };

  const { numbers, calendar } = data;
  const today = now.slice(0, 10);
  const age = daysBetween(when.slice(0, 10), today);
  const settlement = settlementDay(when, (cycle ?? 't1') as Cycle, calendar, numbers['cut-off-hour']);
  const limits = { validDays: numbers['preauth-valid-days'], alertDay: numbers['preauth-alert-day'] };
  const preauth = preauthDeadline(when.slice(0, 10), today, limits);
  signals.age = age === 0 ? 'same-day' : age < numbers['long-ago-days'] ? 'days' : 'long';
  signals.due = dueState(settlement.day, today, data);
  signals.dueByCycle = cycle === undefined && dueStates(when, today, data).size > 1 ? 'open' : 'settled';
  signals.preauthAge = preauth.state;
  return { signals, whenIsAhead: false, ...(answers.type === 'preauth' ? { preauth } : {}), settlement };
}

/** The class that lists a code, if one does. */
export function classOfCode(code: string, classes: readonly TriageCodeClass[]): TriageCodeClass | undefined {
  return classes.find(({ codes }) => codes.includes(code));
}

/** What the day of payout says under each cycle. */
function dueStates(when: string, today: string, data: TriageData): Set<string> {
  const cutOff = data.numbers['cut-off-hour'];
  return new Set(
    cycles.map((cycle) => dueState(settlementDay(when, cycle, data.calendar, cutOff).day, today, data)),
  );
}

function dueState(day: string, today: string, { calendar, numbers }: TriageData): string {
  if (today < day) return 'early';
  if (today === day) return 'today';
  const late = workingDaysAfter(day, today, calendar) < numbers['overdue-working-days'];
  return late ? 'late' : 'overdue';
}
