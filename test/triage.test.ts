import { describe, expect, it } from 'vitest';
import { collectionRegistry } from '../src/schemas/index.ts';
import { nextQuestion } from '../src/widgets/checklist/model/next-question.ts';
import { reasonsFor } from '../src/widgets/checklist/model/rank-causes.ts';
import { triage } from '../src/widgets/checklist/model/triage.ts';
import { answersOf, readList, readTriageData } from './support/triage-data.ts';
import { symptoms } from './support/symptoms.ts';

const data = readTriageData();
const now = '2026-11-24T10:00';
const outcomeOf = (query: string) => triage(answersOf(query, data), data, now);
const next = (query: string, skipped: string[] = []) =>
  nextQuestion(answersOf(query, data), skipped, data, now);

describe('symptom links', () => {
  it.each(symptoms)('?%s → %s, charge again: %s', (query, cause, verdict) => {
    const outcome = outcomeOf(query);
    expect(outcome.causes[0]?.id).toBe(cause);
    expect(outcome.chargeAgain.verdict).toBe(verdict);
  });

  const { triageExamples } = collectionRegistry;
  it.each(readList(triageExamples.pattern, triageExamples.schema))(
    'worked example $id',
    ({ query, cause, chargeAgain }) => {
      const outcome = outcomeOf(query);
      expect(outcome.causes[0]?.id).toBe(cause);
      expect(outcome.chargeAgain.verdict).toBe(chargeAgain);
    },
  );
});

it('allows charging again on a code alone only where the code table says that no money has moved', () => {
  const { responseCodes } = collectionRegistry;
  const aboutAnOriginal = ['12', '64'];
  for (const { code, moneyMayHaveMoved } of readList(responseCodes.pattern, responseCodes.schema)) {
    const may = moneyMayHaveMoved === 'no' && !aboutAnOriginal.includes(code);
    expect(outcomeOf(`code=${code}`).chargeAgain.verdict === 'yes', code).toBe(may);
  }
});

it('offers no later payout or posting as the reason for a refusal', () => {
  for (const { result, codes } of data.codeClasses) {
    if (result !== 'refused') continue;
    const likely = outcomeOf(`code=${codes[0]}&slip=no`).causes.slice(0, 3);
    expect(likely.map(({ id }) => id)).not.toContain('settlement-cycle');
    expect(likely.map(({ id }) => id)).not.toContain('posting-delay');
  }
});

it('takes a code that no class lists for an unknown result', () => {
  expect(outcomeOf('code=Z9').signals).toEqual({ codeClass: 'private', codeResult: 'unknown' });
});

describe('contradicting answers', () => {
  it.each([
    ['slip=yes&code=51', 'slip-and-refusal'],
    ['slip=yes&backend=failed', 'slip-and-undone'],
    ['slip=yes&backend=reversed', 'slip-and-undone'],
    ['slip=yes&prompt=timeout', 'slip-and-prompt'],
    ['slip=yes&code=68', 'slip-and-unknown-code'],
    ['backend=success&code=55', 'backend-success-and-refusal'],
    ['code=00&backend=failed', 'approved-and-undone'],
    ['code=00&prompt=timeout', 'approved-and-prompt'],
    ['code=00&slip=fault', 'approved-and-no-proof'],
    ['code=51&prompt=timeout', 'refusal-and-prompt'],
    ['prompt=reversal-failed&backend=reversed', 'reversal-failed-and-undone'],
    ['slip=fault&backend=reversed', 'fault-and-backend'],
    ['slip=test&backend=success', 'test-and-backend'],
    ['whose=backend&backend=success', 'backend-blamed-but-found'],
    ['whose=settlement&code=51', 'settlement-of-nothing'],
    ['type=balance&slip=yes', 'balance-and-success'],
  ])('?%s is named %s, and the safer answer counts', (query, id) => {
    const { contradictions, chargeAgain } = outcomeOf(query);
    expect(contradictions).toContain(id);
    expect(chargeAgain.verdict).not.toBe('yes');
  });
});

describe('dates', () => {
  it('leaves a time ahead of now out of account', () => {
    const outcome = outcomeOf('whose=settlement&when=2026-11-24T10:01');
    expect(outcome.whenIsAhead).toBe(true);
    expect(outcome.settlement).toBeUndefined();
  });

  it('takes T+1 for granted where no cycle is given', () => {
    expect(outcomeOf('when=2026-11-20T12:00').settlement?.day).toBe('2026-11-23');
    expect(outcomeOf('when=2026-11-20T12:00&cycle=d1').settlement?.day).toBe('2026-11-21');
  });

  it('gives the deadline of a pre-authorization, and of nothing else', () => {
    expect(outcomeOf('type=preauth&when=2026-11-01T12:00').preauth?.day).toBe('2026-12-01');
    expect(outcomeOf('type=sale&when=2026-11-01T12:00').preauth).toBeUndefined();
  });
});

describe('what is asked next', () => {
  it('begins with whose record is missing', () => {
    expect(next('')).toBe('whose');
  });

  it.each(['code=51', 'slip=test', 'whose=settlement&payer=unknown', 'code=94', 'type=void'])(
    'asks nothing more after ?%s',
    (query) => {
      expect(next(query)).toBeNull();
    },
  );

  it('asks for the kind of transaction before it blames the calendar', () => {
    expect(next('whose=settlement')).toBe('type');
    expect(next('whose=settlement&when=2026-11-24T09:00')).toBe('type');
  });

  it('asks when a pre-authorization was made', () => {
    expect(next('type=preauth')).toBe('when');
  });

  it('asks on while an answer could still allow charging again', () => {
    expect(next('code=68&slip=no')).toBe('backend');
    expect(next('code=68&slip=no&backend=reversed')).toBeNull();
  });

  it('does not come back to what was skipped', () => {
    expect(next('', ['whose'])).not.toBe('whose');
    expect(
      next(
        '',
        data.questions.map(({ id }) => id),
      ),
    ).toBeNull();
  });
});

it('says why a cause is suspected, the strongest sign first', () => {
  const { signals, causes } = outcomeOf('whose=backend&slip=no&code=68');
  expect(causes[0]?.id).toBe('network');
  expect(reasonsFor('network', data.evidence, signals)).toEqual([
    'code-timeout',
    'slip-missing',
    'backend-has-none',
  ]);
});
