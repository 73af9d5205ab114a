import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextQuestion } from '../../src/widgets/checklist/model/next-question.ts';
import { triage } from '../../src/widgets/checklist/model/triage.ts';
import type { Answers } from '../../src/widgets/checklist/model/types.ts';
import { readChecklist } from '../../src/widgets/checklist/state/url.ts';
import { answersTo } from '../support/sample-answers.ts';
import { readTriageData } from '../support/triage-data.ts';

const data = readTriageData();
const now = '2026-11-24T10:00';

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
          const values = answersTo(id, data);
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
