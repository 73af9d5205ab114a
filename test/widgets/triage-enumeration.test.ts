import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/widgets/checklist/model/signals.ts';
import { decide, judge, triage } from '../../src/widgets/checklist/model/triage.ts';
import type { Answers, Signals, Verdict } from '../../src/widgets/checklist/model/types.ts';
import { readEntries } from '../../src/loaders/content-files.ts';
import { collectionRegistry } from '../../src/schemas/index.ts';
import {
  answerParts,
  dateSignals,
  forEachSignals,
  partsNamed,
  tellingParts,
  type OnlyBeside,
} from '../support/answer-space.ts';
import { findDeadEnds, independentGroups } from '../support/cause-points.ts';
import { answersTo } from '../support/sample-answers.ts';
import { readTriageData } from '../support/triage-data.ts';
import {
  isUnsafe,
  mayStop,
  mustStop,
  requiredVerdict,
  tellingAnswers,
} from '../support/charge-again-safety.ts';

const data = readTriageData();
const now = '2026-11-24T10:00';
const causes = readEntries('content', 'causes/*.yaml', 'file').map(({ id, data: entry }) => ({
  id,
  ...collectionRegistry.causes.schema.parse(entry),
}));

/*
 * The answers make more combinations than can be tried one by one, so they are tried in two ways, each complete.
 *
 * Charging again, red lines and contradictions: an answer counts only through the conditions of these rules. Answers that none of
 * them names (what the payout record says, whether the other payments arrived, the date of a sale) cannot change them and are
 * left out; values that no condition and no sentence of `charge-again-safety.ts` tells apart are tried once. Whether a
 * pre-authorization was released is asked by these rules of pre-authorizations alone, whether there was a network only of
 * successful slips: it is tried there. All that remains is tried.
 *
 * Causes: see `cause-points.ts`. There the combinations of all answers are settled, most of them many at once.
 */
const verdictRules = data.policy.filter(({ kind }) => kind !== 'explanation' && kind !== 'request');
const verdictConditions = verdictRules.flatMap((rule) => rule.if ?? []);
/** What these rules ask only beside another answer. */
const onlyBeside: OnlyBeside = {
  preauthAge: { signal: 'type', values: ['preauth'] },
  released: { signal: 'type', values: ['preauth'] },
  offline: { signal: 'slip', values: ['yes'] },
};

describe('charging again, over every combination of answers', () => {
  const problems = new Map<string, string>();
  const verdicts = new Set<Verdict>();
  const rules = new Set<string>();
  const shownStops = new Set<string>();
  const shownContradictions = new Set<string>();
  let count = 0;

  beforeAll(() => {
    const note = (what: string, signals: Signals) => {
      if (!problems.has(what)) problems.set(what, JSON.stringify(signals));
    };
    count = forEachSignals(tellingParts(data, verdictConditions, tellingAnswers), onlyBeside, (signals) => {
      const { chargeAgain, hardStops, contradictions } = judge(signals, data);
      const { verdict } = chargeAgain;
      verdicts.add(verdict);
      rules.add(chargeAgain.rule);
      for (const stop of hardStops) shownStops.add(stop);
      for (const contradiction of contradictions) shownContradictions.add(contradiction);
      if (verdict === 'yes' && isUnsafe(signals)) note(`unsafe yes by ${chargeAgain.rule}`, signals);
      if (verdict === 'yes' && contradictions.length > 0) note('yes in spite of a contradiction', signals);
      const required = requiredVerdict(signals);
      if (required && verdict !== required)
        note(`${verdict} by ${chargeAgain.rule} where it must be ${required}`, signals);
      const needed = mustStop(signals);
      for (const stop of needed) if (!hardStops.includes(stop)) note(`${stop} not shown`, signals);
      for (const stop of hardStops) if (!mayStop(stop, needed)) note(`${stop} shown`, signals);
    });
    console.log(`charging again: ${count.toLocaleString('en')} combinations tried`);
  }, 300_000);

  it('has no unsafe yes, no needless no and no hidden red line', () => {
    expect(Object.fromEntries(problems)).toEqual({});
    expect(count).toBeGreaterThan(1_000_000);
  });

  it('reaches every verdict, every rule, every red line and every contradiction', () => {
    const idsOf = (kind: string) => data.policy.filter((rule) => rule.kind === kind).map(({ id }) => id);
    const named = data.policy.flatMap((rule) => (rule.kind === 'charge-again' ? [rule.rule] : []));
    expect([...verdicts].sort()).toEqual(['after-check', 'no', 'yes']);
    expect([...rules].sort()).toEqual([...new Set(named)].sort());
    expect([...shownStops].sort()).toEqual(idsOf('hard-stop').sort());
    expect([...shownContradictions].sort()).toEqual(idsOf('contradiction').sort());
  });

  it('leaves out only answers that its rules do not name', () => {
    const named = partsNamed(verdictConditions);
    expect(answerParts.filter((part) => !named.has(part))).toEqual(['payout', 'others']);
    for (const condition of verdictConditions) {
      for (const [name, beside] of Object.entries(onlyBeside)) {
        if (!(name in condition)) continue;
        const values = condition[beside.signal] ?? [];
        expect(values.length, JSON.stringify(condition)).toBeGreaterThan(0);
        expect(beside.values, JSON.stringify(condition)).toEqual(expect.arrayContaining(values));
      }
    }
    for (const signal of ['due', 'dueByCycle', 'age']) {
      expect(verdictConditions.filter((condition) => signal in condition)).toEqual([]);
    }
  });
});

describe('causes, over every combination of answers', () => {
  it('are never missing', () => {
    const { combinations, deadEnds } = findDeadEnds(data);
    console.log(`causes: ${combinations.toLocaleString('en')} combinations settled`);
    expect(deadEnds).toEqual([]);
    expect(combinations).toBeGreaterThan(1_000_000_000);
  }, 120_000);

  it('add up from groups of answers that do not mix', () => {
    const groups = independentGroups(data);
    expect(groups.length).toBeGreaterThan(5);
    for (const { id, if: conditions = [] } of data.evidence) {
      const parts = partsNamed(conditions);
      expect(groups.filter((group) => group.some((part) => parts.has(part))).length, id).toBeLessThan(2);
    }
  });

  it('each come first for some answers', () => {
    const firsts = new Set<string>();
    const pairs = data.questions.flatMap(({ id }) =>
      answersTo(id, data).map((value) => [id, value] as const),
    );
    for (const [i, a] of pairs.entries())
      for (const [j, b] of pairs.slice(i).entries())
        for (const c of pairs.slice(i + j)) {
          const [first] = triage(Object.fromEntries([a, b, c]), data, now).causes;
          firsts.add(first?.id ?? 'none');
        }
    const { causes: atLast } = triage(
      { whose: 'settlement', payout: 'failed', others: 'no', when: '2026-11-02T12:00' },
      data,
      now,
    );
    firsts.add(atLast[0]?.id ?? 'none');
    expect([...firsts].sort()).toEqual(causes.map(({ id }) => id).sort());
  }, 120_000);

  it('each have a next step and a contact', () => {
    for (const { id, steps, whoActs } of causes) {
      expect(steps.length, id).toBeGreaterThan(0);
      expect(whoActs.contacts.length, id).toBeGreaterThan(0);
    }
    expect(causes.length).toBeGreaterThan(28);
  });
});

describe('why signals stand for all answers', () => {
  it('codes of one class say exactly the same', () => {
    for (const { id, codes, result } of data.codeClasses) {
      for (const code of codes) {
        const { signals } = readAnswers({ code }, data, now);
        expect(signals, code).toEqual({ codeClass: id, codeResult: result });
      }
    }
  });

  it('the answers reach the decision through the signals alone, the same way each time', () => {
    expect(dateSignals(data).length).toBeGreaterThan(8);
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

function anyAnswers(): fc.Arbitrary<Answers> {
  return fc.record(
    Object.fromEntries(data.questions.map(({ id }) => [id, fc.constantFrom(...answersTo(id, data))])),
    { requiredKeys: [] },
  );
}
