import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { nextQuestion } from '../src/widgets/checklist/model/next-question.ts';
import { readAnswers } from '../src/widgets/checklist/model/signals.ts';
import { decide, triage } from '../src/widgets/checklist/model/triage.ts';
import type { Answers, Signals, Verdict } from '../src/widgets/checklist/model/types.ts';
import { readChecklist } from '../src/widgets/checklist/url.ts';
import { readEntries } from '../src/build/content-files.ts';
import { collectionRegistry } from '../src/schemas/index.ts';
import { allConditions, dateSignals, forEachSignals, onlyBeside } from './support/answer-space.ts';
import { readTriageData } from './support/triage-data.ts';
import { isUnsafe, mustStop, requiredVerdict, tellingAnswers } from './support/charge-again-safety.ts';

const data = readTriageData();
const now = '2026-11-24T10:00';
const causes = readEntries('content', 'causes/*.yaml', 'file').map(({ id, data: entry }) => ({
  id,
  ...collectionRegistry.causes.schema.parse(entry),
}));

describe('the whole answer space', () => {
  const problems = new Map<string, string>();
  const firstCauses = new Set<string>();
  const verdicts = new Set<Verdict>();
  const shownStops = new Set<string>();
  let count = 0;

  beforeAll(() => {
    const known = new Set(causes.map(({ id }) => id));
    const note = (what: string, signals: Signals) => {
      if (!problems.has(what)) problems.set(what, JSON.stringify(signals));
    };
    count = forEachSignals(data, tellingAnswers, (signals) => {
      const { causes: ranked, chargeAgain, hardStops, contradictions } = decide(signals, data);
      const first = ranked[0]?.id ?? '';
      const { verdict } = chargeAgain;
      firstCauses.add(first);
      verdicts.add(verdict);
      for (const stop of hardStops) shownStops.add(stop);
      if (!known.has(first)) note('dead end: no cause that the content explains', signals);
      if (verdict === 'yes' && isUnsafe(signals)) note('unsafe yes', signals);
      if (verdict === 'yes' && contradictions.length > 0) note('yes in spite of a contradiction', signals);
      const required = requiredVerdict(signals);
      if (required && verdict !== required) note(`${verdict} where it must be ${required}`, signals);
      for (const stop of mustStop(signals)) if (!hardStops.includes(stop)) note(`${stop} not shown`, signals);
    });
    console.log(`checked ${count.toLocaleString('en')} combinations of answers`);
  }, 300_000);

  it('has no dead end, no unsafe yes and no hidden red line', () => {
    expect(Object.fromEntries(problems)).toEqual({});
    expect(count).toBeGreaterThan(1_000_000);
  });

  it('puts every cause first for some answers', () => {
    expect(causes.map(({ id }) => id).filter((id) => !firstCauses.has(id))).toEqual([]);
    expect(causes.length).toBeGreaterThan(25);
  });

  it('reaches every verdict and every red line', () => {
    const stops = data.policy.filter(({ kind }) => kind === 'hard-stop').map(({ id }) => id);
    expect([...shownStops].sort()).toEqual(stops.sort());
    expect([...verdicts].sort()).toEqual(['after-check', 'no', 'yes']);
  });

  it('gives each cause a next step and a contact', () => {
    for (const { id, steps, whoActs } of causes) {
      expect(steps.length, id).toBeGreaterThan(0);
      expect(whoActs.contacts.length, id).toBeGreaterThan(0);
    }
  });
});

describe('why these combinations stand for all answers', () => {
  it('conditions on dates always name the answers beside which dates count', () => {
    for (const condition of allConditions(data)) {
      for (const [name, beside] of Object.entries(onlyBeside)) {
        if (!(name in condition)) continue;
        const named = condition[beside.signal] ?? [];
        expect(named.length, JSON.stringify(condition)).toBeGreaterThan(0);
        expect(beside.values, JSON.stringify(condition)).toEqual(expect.arrayContaining(named));
      }
    }
  });

  it('codes of one class say exactly the same', () => {
    for (const { id, codes, result } of data.codeClasses) {
      for (const code of codes) {
        const { signals } = readAnswers({ code }, data, now);
        expect(signals, code).toEqual({ codeClass: id, codeResult: result });
      }
    }
  });

  it('the answers reach the decision through the signals alone, the same way each time', () => {
    const dates = dateSignals(data).length;
    expect(dates).toBeGreaterThan(8);
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        const outcome = triage(answers, data, now);
        expect(outcome).toMatchObject(decide(readAnswers(answers, data, now).signals, data));
        expect(triage({ ...answers }, data, now)).toEqual(outcome);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

describe('the interview', () => {
  it('always ends, whatever is answered or skipped', () => {
    let longest = 0;
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (choices) => {
        const answers: Answers = {};
        const skipped: string[] = [];
        let asked = 0;
        for (let id = nextQuestion(answers, skipped, data, now); id; asked += 1) {
          expect(answers[id]).toBeUndefined();
          expect(skipped).not.toContain(id);
          const values = answersTo(id);
          const pick = (choices.next().value ?? 0) % (values.length + 1);
          if (pick === values.length) skipped.push(id);
          else answers[id] = values[pick];
          id = nextQuestion(answers, skipped, data, now);
        }
        longest = Math.max(longest, asked);
        expect(asked).toBeLessThanOrEqual(data.questions.length);
      }),
      { numRuns: 300, seed: 5 },
    );
    console.log(`longest interview: ${longest} questions`);
  }, 120_000);
});

it('never throws, whatever stands in a link', () => {
  const codes = data.codeClasses.flatMap((entry) => entry.codes);
  const names = data.questions.map(({ id }) => id);
  const pairs = fc.array(fc.tuple(fc.constantFrom(...names, 'skip', 'utm'), fc.string({ unit: 'binary' })));
  fc.assert(
    fc.property(
      fc.oneof(
        pairs,
        pairs.map((list) => list.slice(0, 3)),
      ),
      (list) => {
        const query = new URLSearchParams(list);
        const { answers } = readChecklist(query, data.questions, codes);
        expect(triage(answers, data, now).causes.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 2000, seed: 7 },
  );
});

function answersTo(id: string): string[] {
  const question = data.questions.find((entry) => entry.id === id);
  if (question?.kind === 'code') return data.codeClasses.map(({ codes }) => codes[0] ?? '');
  if (question?.kind === 'time')
    return ['2026-11-24T09:00', '2026-11-20T12:00', '2026-11-02T12:00', '2026-10-01T12:00'];
  return question?.options ?? [];
}

function anyAnswers(): fc.Arbitrary<Answers> {
  return fc.record(
    Object.fromEntries(data.questions.map(({ id }) => [id, fc.constantFrom(...answersTo(id))])),
    { requiredKeys: [] },
  );
}
