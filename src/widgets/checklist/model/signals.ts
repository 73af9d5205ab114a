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
interface AnswerReading {
  signals: Signals;
  settlement?: Settlement;
  preauth?: PreauthDeadline;
  whenIsAhead: boolean;
}

/** Class of a code that no class lists: without a known meaning its result is unknown. */
const unlistedClass = 'private';

const cycles: readonly Cycle[] = ['t1', 'd1', 'd0'];

/**
 * Reads the answers. A time later than now is left out of account.
 *
 * @param now local time `YYYY-MM-DDTHH:mm`
 */
export function readAnswers(answers: Answers, data: TriageData, now: string): AnswerReading {
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
  const due = dueState(settlement, today, data);
  if (due !== undefined) signals.due = due;
  signals.dueByCycle = cycle === undefined && dueStates(when, today, data).size > 1 ? 'open' : 'settled';
  signals.preauthAge = preauth.state;
  return { signals, whenIsAhead: false, ...(answers.type === 'preauth' ? { preauth } : {}), settlement };
}

/** The class that lists a code, if one does. */
function classOfCode(code: string, classes: readonly TriageCodeClass[]): TriageCodeClass | undefined {
  return classes.find(({ codes }) => codes.includes(code));
}

/** What the day of payout says under each cycle. */
function dueStates(when: string, today: string, data: TriageData): Set<string | undefined> {
  const cutOff = data.numbers['cut-off-hour'];
  return new Set(
    cycles.map((cycle) => dueState(settlementDay(when, cycle, data.calendar, cutOff), today, data)),
  );
}

/** Days by which a closing that is not announced yet may put off a payout; the longest of late was nine days. */
const longestClosing = 10;

/** Whether the payout is due; nothing where an unknown public holiday may be the reason that it has not come. */
function dueState(
  { day, certain }: Settlement,
  today: string,
  { calendar, numbers }: TriageData,
): string | undefined {
  if (today < day) return 'early';
  if (!certain && daysBetween(day, today) <= longestClosing) return undefined;
  if (today === day) return 'today';
  const late = workingDaysAfter(day, today, calendar) < numbers['overdue-working-days'];
  return late ? 'late' : 'overdue';
}
