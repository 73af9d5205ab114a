import { addDays } from '../../src/domain/calendar-day.ts';
import type { Condition, SignalName } from '../../src/schemas/triage.ts';
import { readAnswers } from '../../src/widgets/checklist/model/signals.ts';
import type { Signals, TriageData } from '../../src/widgets/checklist/model/types.ts';

/** Values of each answer that a test speaks of itself. */
export type Apart = Partial<Record<SignalName, readonly string[]>>;

/** What dates say only matters beside these answers; every condition on them must name them. */
export const onlyBeside: Partial<Record<SignalName, { signal: SignalName; values: string[] }>> = {
  due: { signal: 'whose', values: ['settlement'] },
  age: { signal: 'whose', values: ['customer'] },
  preauthAge: { signal: 'type', values: ['preauth'] },
};

/** Every condition of the checklist's policy and evidence. */
export function allConditions(data: TriageData): Condition[] {
  return [
    ...data.policy.flatMap((rule) => rule.if ?? []),
    ...data.evidence.flatMap((entry) => entry.if ?? []),
  ];
}

/**
 * One value for each group that the conditions cannot tell apart, `undefined` for no answer.
 * A condition only looks whether a value is in its list; values that stand in exactly the same lists are all the same.
 * Values that the test itself speaks of stay apart whatever the conditions say.
 */
export function tellingValues(question: SignalName, data: TriageData, apart: Apart): (string | undefined)[] {
  const options = data.questions.find(({ id }) => id === question)?.options ?? [];
  const lists = allConditions(data).flatMap((condition) =>
    condition[question] ? [condition[question]] : [],
  );
  const groups = new Map<string, string | undefined>();
  for (const value of [undefined, ...options]) {
    const places = [
      lists.map((list) => list.includes(value ?? 'unanswered')),
      apart[question]?.find((v) => v === value),
    ].join();
    if (!groups.has(places)) groups.set(places, value);
  }
  return [...groups.values()];
}

/** What dates can say: every combination met on any day of a year with all its holidays. */
export function dateSignals(data: TriageData): Signals[] {
  const found = new Map<string, Signals>([['', {}]]);
  const ages = [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 15, 24, 25, 29, 30, 31];
  for (let day = '2026-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    for (const age of ages) {
      for (const time of ['10:00', '23:30']) {
        for (const cycle of ['t1', 'd1', 'd0']) {
          const when = `${addDays(day, -age)}T${time}`;
          const { signals } = readAnswers({ when, cycle }, data, `${day}T23:59`);
          found.set([signals.due, signals.preauthAge, signals.age].join(), signals);
        }
      }
    }
  }
  return [...found.values()];
}

/** What dates can say beside these answers, without what then makes no difference. */
function datesBeside(answers: Signals, dates: Signals[]): Signals[] {
  const found = new Map<string, Signals>();
  for (const date of dates) {
    const kept = Object.entries(date).filter(([name]) => {
      const rule = onlyBeside[name as SignalName];
      return rule?.values.includes(answers[rule.signal] ?? '');
    });
    found.set(kept.join(), Object.fromEntries(kept));
  }
  return [...found.values()];
}

/** Calls `visit` with every combination of telling signals (`apart` as above); gives how many there were. */
export function forEachSignals(data: TriageData, apart: Apart, visit: (signals: Signals) => void): number {
  const values = (question: SignalName) => tellingValues(question, data, apart);
  const [slips, backends, prompts] = [values('slip'), values('backend'), values('prompt')];
  const [payers, merchants] = [values('payer'), values('merchant')];
  const dates = dateSignals(data);
  const codes = [undefined, ...data.codeClasses];
  let count = 0;
  for (const whose of values('whose'))
    for (const type of values('type'))
      for (const date of datesBeside({ whose, type }, dates))
        for (const slip of slips)
          for (const backend of backends)
            for (const code of codes)
              for (const prompt of prompts)
                for (const payer of payers)
                  for (const merchant of merchants) {
                    const { due, preauthAge, age } = date;
                    const [codeClass, codeResult] = [code?.id, code?.result];
                    const answers = { whose, type, slip, backend, prompt, payer, merchant };
                    visit({ ...answers, codeClass, codeResult, due, preauthAge, age });
                    count += 1;
                  }
  return count;
}
