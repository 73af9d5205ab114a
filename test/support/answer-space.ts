import { addDays } from '../../src/domain/calendar-day.ts';
import type { Condition, SignalName } from '../../src/schemas/triage.ts';
import { readAnswers } from '../../src/widgets/checklist/model/signals.ts';
import type { Signals, TriageData } from '../../src/widgets/checklist/model/types.ts';

/** What a test speaks of itself: values of answers, and what a code class is to it. */
interface Apart {
  values: Partial<Record<SignalName, readonly string[]>>;
  codeClass: (id: string) => string;
}

/** What one answer says: the signals that it gives. */
type Part = Signals;

/** What only matters beside another answer; every condition on it must name that answer. */
export type OnlyBeside = Partial<Record<SignalName, { signal: SignalName; values: readonly string[] }>>;

/** Signals that come from one answer, in the order in which they are tried. */
export const answerParts = [
  ...['whose', 'type', 'when', 'slip', 'backend', 'code', 'prompt', 'debited', 'payout', 'others'],
  ...['offline', 'released', 'payer', 'merchant'],
] as const;
export type AnswerPart = (typeof answerParts)[number];

/** The answer that gives a signal. */
export function partOf(signal: SignalName): AnswerPart {
  if (signal === 'codeClass' || signal === 'codeResult') return 'code';
  if (['due', 'dueByCycle', 'preauthAge', 'age'].includes(signal)) return 'when';
  return signal as AnswerPart;
}

/** Answers that conditions ask about. */
export function partsNamed(conditions: readonly Condition[]): Set<AnswerPart> {
  return new Set(conditions.flatMap((condition) => (Object.keys(condition) as SignalName[]).map(partOf)));
}

/**
 * One value for each group that the conditions cannot tell apart, `undefined` for no answer.
 * A condition only looks whether a value is in its list; values that stand in exactly the same lists are all the same.
 * Values that the test itself speaks of stay apart whatever the conditions say.
 */
function tellingValues(
  question: SignalName,
  { questions }: TriageData,
  conditions: readonly Condition[],
  apart: Apart | undefined,
): (string | undefined)[] {
  const options = questions.find(({ id }) => id === question)?.options ?? [];
  const lists = conditions.flatMap((condition) => (condition[question] ? [condition[question]] : []));
  const own = apart?.values[question];
  const groups = new Map<string, string | undefined>();
  for (const value of [undefined, ...options]) {
    const places = [
      lists.map((list) => list.includes(value ?? 'unanswered')),
      own?.find((v) => v === value),
    ].join();
    if (!groups.has(places)) groups.set(places, value);
  }
  return [...groups.values()];
}

/** One code class for each group that neither the conditions nor the test can tell apart, and no code. */
function tellingCodes(
  { codeClasses }: TriageData,
  conditions: readonly Condition[],
  apart: Apart | undefined,
): Part[] {
  const groups = new Map<string, Part>([['', {}]]);
  for (const { id, result } of codeClasses) {
    const places = conditions.map(({ codeClass, codeResult }) => [
      codeClass?.includes(id),
      codeResult?.includes(result),
    ]);
    const key = [places, apart?.codeClass(id)].join();
    if (!groups.has(key)) groups.set(key, { codeClass: id, codeResult: result });
  }
  return [...groups.values()];
}

const datesOf = new WeakMap<TriageData, Signals[]>();

/** What dates can say: every combination met on any day of a year with all its holidays. */
export function dateSignals(data: TriageData): Signals[] {
  const dates = datesOf.get(data) ?? findDateSignals(data);
  datesOf.set(data, dates);
  return dates;
}

function findDateSignals(data: TriageData): Signals[] {
  const found = new Map<string, Signals>([['', {}]]);
  const ages = [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 15, 24, 25, 29, 30, 31];
  for (let day = '2026-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    for (const age of ages) {
      for (const time of ['10:00', '23:30']) {
        for (const cycle of ['t1', 'd1', 'd0', undefined]) {
          const when = `${addDays(day, -age)}T${time}`;
          const { signals } = readAnswers({ when, ...(cycle && { cycle }) }, data, `${day}T23:59`);
          found.set([signals.due, signals.preauthAge, signals.age, signals.dueByCycle].join(), signals);
        }
      }
    }
  }
  return [...found.values()];
}

/** What dates can say, without the signals that no condition asks about. */
function tellingDates(data: TriageData, conditions: readonly Condition[]): Part[] {
  const found = new Map<string, Part>();
  for (const date of dateSignals(data)) {
    const asked = Object.entries(date).filter(([name]) => conditions.some((condition) => name in condition));
    found.set(asked.join(), Object.fromEntries(asked));
  }
  return [...found.values()];
}

/** What each answer can say, as far as these conditions and the test can tell. */
export function tellingParts(
  data: TriageData,
  conditions: readonly Condition[],
  apart?: Apart,
): Record<AnswerPart, Part[]> {
  const named = partsNamed(conditions);
  const own = new Set(Object.keys(apart?.values ?? {}).map((signal) => partOf(signal as SignalName)));
  const dates = named.has('when') ? tellingDates(data, conditions) : [{}];
  const options = (part: AnswerPart): Part[] => {
    if (!named.has(part) && !own.has(part)) return [{}];
    if (part === 'when') return dates;
    if (part === 'code') return tellingCodes(data, conditions, apart);
    return tellingValues(part, data, conditions, apart).map((value) => ({ [part]: value }));
  };
  return Object.fromEntries(answerParts.map((part) => [part, options(part)])) as Record<AnswerPart, Part[]>;
}

/** Without what makes no difference beside these answers. */
function kept(part: Part, answers: Signals, beside: OnlyBeside): Part {
  const entries = Object.entries(part).filter(([name]) => {
    const rule = beside[name as SignalName];
    return !rule || rule.values.includes(answers[rule.signal] ?? '');
  });
  return Object.fromEntries(entries);
}

/** Calls `visit` with every combination of what the answers can say; gives how many there were. */
export function forEachSignals(
  parts: Record<AnswerPart, Part[]>,
  beside: OnlyBeside,
  visit: (signals: Signals) => void,
): number {
  let count = 0;
  const go = (depth: number, answers: Signals) => {
    const part = answerParts[depth];
    if (part === undefined) {
      visit(answers);
      count += 1;
      return;
    }
    const seen = new Set<string>();
    for (const option of parts[part]) {
      const said = kept(option, answers, beside);
      const key = Object.values(said).join();
      if (seen.has(key)) continue;
      seen.add(key);
      go(depth + 1, { ...answers, ...said });
    }
  };
  go(0, {});
  return count;
}
