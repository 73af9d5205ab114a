import { describe, expect, it } from 'vitest';
import { collectionRegistry } from '../../src/schemas/index.ts';
import { nextQuestion } from '../../src/widgets/checklist/model/next-question.ts';
import { reasonsFor } from '../../src/widgets/checklist/model/rank-causes.ts';
import { triage } from '../../src/widgets/checklist/model/triage.ts';
import { answersOf, readList, readTriageData } from '../support/triage-data.ts';
import { symptoms } from '../support/symptoms.ts';

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

it('does not call a payout late while an unannounced public holiday may be the reason', () => {
  const ofYear = (year: number) => {
    const answers = { whose: 'settlement', type: 'sale', backend: 'success', when: `${year}-02-01T10:00` };
    return triage({ ...answers, cycle: 't1' }, data, `${year}-02-08T10:00`).signals.due;
  };
  expect(ofYear(data.calendar.years[1])).toMatch(/late|overdue/);
  expect(ofYear(data.calendar.years[1] + 1)).toBeUndefined();
});

it.each([
  ['slip=yes&offline=yes&backend=none&type=sale', 'offline-waiting'],
  ['slip=yes&offline=yes&backend=failed&type=sale', 'offline-declined'],
  ['type=qr&debited=once&backend=failed', 'qr-debited'],
])('?%s quotes the rule of the case, %s, not one that only says the same', (query, rule) => {
  expect(outcomeOf(query).chargeAgain.rule).toBe(rule);
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
    ['slip=yes&backend=failed', 'slip-and-failed'],
    ['slip=yes&code=68', 'slip-and-unknown-code'],
    ['backend=success&code=55', 'backend-success-and-refusal'],
    ['code=00&backend=failed', 'approved-and-failed'],
    ['code=00&prompt=timeout', 'approved-and-timeout'],
    ['code=51&prompt=timeout', 'refusal-and-prompt'],
    ['slip=test&backend=success', 'test-and-backend'],
    ['whose=backend&backend=success', 'backend-blamed-but-found'],
    ['type=preauth&released=no&backend=reversed', 'released-and-not'],
  ])('?%s is named %s, and the safer answer counts', (query, id) => {
    const { contradictions, chargeAgain } = outcomeOf(query);
    expect(contradictions).toContain(id);
    expect(chargeAgain.verdict).not.toBe('yes');
  });

  it.each([
    ['a sale that was voided later', 'slip=yes&backend=reversed'],
    ['a slip that the reprint brought after a timeout', 'slip=yes&prompt=timeout'],
    ['a void slip, and the original voided', 'type=void&slip=yes&backend=reversed'],
    ['a void slip, and the original still standing', 'type=void&slip=yes&backend=success'],
    ['a void that was refused, and the original still standing', 'type=void&code=12&backend=success'],
    ['a refund slip, and the refund done', 'type=refund&slip=yes&backend=success'],
    ['a refund slip, and the sale refunded', 'type=refund&slip=yes&backend=reversed'],
    ['a reversal that people did after the terminal could not', 'prompt=reversal-failed&backend=reversed'],
    ['a fault slip, and a sale that stands', 'slip=fault&backend=success'],
    ['an off-line slip that was declined later', 'slip=yes&offline=yes&backend=failed'],
    ['a payout that failed', 'whose=settlement&type=sale&slip=yes&backend=failed&payout=failed'],
    ['a slip of a balance inquiry', 'type=balance&slip=yes'],
    ['a QR order without a result', 'whose=backend&slip=no&type=qr&backend=pending'],
    ['a customer who sees no debit yet', 'slip=yes&backend=success&debited=no'],
    ['waiting for money that was refused', 'whose=settlement&code=51'],
  ])('%s is none: ?%s', (_, query) => {
    expect(outcomeOf(query).contradictions).toEqual([]);
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

  it.each(['code=51', 'slip=test', 'whose=settlement&payer=unknown', 'code=94'])(
    'asks nothing more after ?%s',
    (query) => {
      expect(next(query)).toBeNull();
    },
  );

  it('asks for the kind of transaction before it blames the calendar', () => {
    expect(next('whose=settlement')).toBe('type');
    expect(next('whose=settlement&when=2026-11-24T09:00')).toBe('type');
  });

  it('asks for slip and record of a void, which together settle it', () => {
    expect(next('type=void')).toBe('slip');
    expect(next('type=void&slip=yes')).toBe('backend');
    expect(next('type=void&slip=yes&backend=reversed')).toBeNull();
  });

  it('asks for the cycle where it changes what the date says, and not where it does not', () => {
    const friday = 'whose=settlement&type=sale&backend=success&when=2026-11-27T12:00';
    const saturday = '2026-11-28T10:00';
    const asked = (query: string) => nextQuestion(answersOf(query, data), [], data, saturday);
    expect(asked(friday)).toBe('cycle');
    expect(asked(friday.replace('11-27', '11-10'))).not.toBe('cycle');
    expect(asked(`${friday}&payout=failed`)).not.toBe('cycle');
    const due = (query: string) => triage(answersOf(query, data), data, saturday).signals.due;
    expect(due(`${friday}&cycle=t1`)).toBe('early');
    expect(due(`${friday}&cycle=d0`)).toBe('late');
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
