import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLine, impliedRate } from '../../src/domain/bill-check/explain.ts';
import { fitLines, oddLine, type BillLine } from '../../src/domain/bill-check/fit.ts';
import { percentPlain, shareOf, yuanPlain } from '../../src/domain/money.ts';
import { percent, quoteOf, yuan } from '../support/tariff.ts';

const line = (took: string, deducted: string): BillLine => ({ took: yuan(took), deducted: yuan(deducted) });
const lines = (...all: [string, string][]) => all.map(([took, deducted]) => line(took, deducted));
const written = ({ rate, fixed }: { rate: bigint; fixed: bigint }) =>
  `${percentPlain(rate)}%+${yuanPlain(fixed)}`;

describe('one line of a bill', () => {
  it('means a rate', () => {
    expect(percentPlain(impliedRate(line('6140', '242')))).toBe('3.9413681');
    expect(percentPlain(impliedRate(line('1000', '6')))).toBe('0.6');
  });

  const quote = quoteOf(
    { credit: '0.6', debit: '0.5', qr: '0.38', foreign: '1.8' },
    {
      debitCap: yuan('20'),
      d0Fixed: yuan('3'),
      annual: yuan('48'),
      first: 3,
      later: {
        rates: { credit: percent('0.65'), debit: undefined, qr: undefined, foreign: undefined },
        debitCap: undefined,
      },
      largeRates: { credit: percent('0.55'), debit: undefined, qr: undefined, foreign: undefined },
    },
  );

  it.each([
    // 1000 × 0.6 % = 6.00
    ['1000', '6.00', []],
    ['1000', '6.01', ['rounding']],
    // 6.00 + 3.00 for the same day
    ['1000', '9.00', ['same-day']],
    // 1000 × 0.65 %
    ['1000', '6.50', ['later']],
    // 1000 × 0.55 %
    ['1000', '5.50', ['large']],
    // 1000 × 0.5 % as a debit card
    ['1000', '5.00', ['as-debit']],
    ['1000', '3.80', ['as-qr']],
    ['1000', '18.00', ['as-foreign']],
    // 6.00 + 48.00
    ['1000', '54.00', ['annual']],
    ['6140', '242', []],
    // 6.00 + 3.00 + 48.00; 1000 × 1.8 % + 3.00
    ['1000', '57.00', ['same-day+annual']],
    ['1000', '21.00', ['as-foreign+same-day']],
    // 2000 × 0.6 % + 3 × 3.00: a line of three payments
    ['2000', '21.00', ['fixed-each']],
    // 1250.55 × 0.6 % = 7.5033
    ['1250.55', '7.50', []],
    ['1250.55', '7.51', ['rounding']],
  ])('of %s 元 with %s deducted is explained', (took, deducted, ids) => {
    const { explanations } = checkLine(line(took, deducted), quote, 'credit', 't1');
    expect(explanations.filter(({ exact }) => exact).map(({ id }) => id)).toEqual(ids);
  });

  it('that nothing explains exactly leaves questions', () => {
    const { expected, difference, explanations } = checkLine(line('6140', '242'), quote, 'credit', 't1');
    // 6140 × 0.6 % = 36.84
    expect([expected, difference]).toEqual([yuan('36.84'), yuan('205.16')]);
    expect(explanations.map(({ id }) => id)).toEqual(['addon', 'foreign', 'same-day', 'yearly', 'class']);
    expect(explanations[0]?.question).toContain('3.3413%');
  });

  it.each([
    // 8000 × 0.5 % = 40.00, capped at 20.00
    ['8000', '20.00', 'debit', 't1', []],
    ['8000', '23.00', 'debit', 't1', ['same-day']],
    ['8000', '40.00', 'debit', 't1', ['caps']],
    ['30000', '60.00', 'debit', 't1', ['caps']],
    ['8000', '48.00', 'debit', 't1', ['as-credit']],
    ['1000', '6.00', 'credit', 'd0', ['next-day']],
  ] as const)('of %s 元 with %s deducted, %s at %s, is explained', (took, deducted, method, settle, ids) => {
    const { explanations } = checkLine(line(took, deducted), quote, method, settle);
    expect(explanations.filter(({ exact }) => exact).map(({ id }) => id)).toEqual(ids);
  });

  it('without the add-on of the quote, and a few 分 beside it, is asked about', () => {
    const withAddon = { ...quote, addon: percent('0.05'), addonCap: yuan('3') };
    // 10000 × 0.6 % = 60.00; the add-on of 5.00 is capped at 3.00
    const ids = (deducted: string) =>
      checkLine(line('10000', deducted), withAddon, 'credit', 't1').explanations.map(({ id }) => id);
    expect(ids('63.00')).toEqual([]);
    expect(ids('60.00')[0]).toBe('no-addon');
    expect(ids('63.05')[0]).toBe('rounding-each');
  });

  it('is not compared with a rate that the quote leaves out', () => {
    const { expected, explanations } = checkLine(line('100', '1'), quoteOf({ qr: '0.38' }), 'credit', 't1');
    expect(expected).toBeUndefined();
    expect(explanations.map(({ id }) => id)).toEqual(['unquoted']);
  });
});

describe('several lines of a bill', () => {
  it('have one rate', () => {
    const fit = fitLines(lines(['1000', '6'], ['268.50', '1.61'], ['65.50', '0.39']));
    expect(fit.kind === 'fits' && fit.candidates.map(written)).toEqual(['0.6%+0']);
  });

  it('have a rate and a fixed part', () => {
    const fit = fitLines(lines(['1000', '9'], ['500', '6'], ['3000', '21']));
    expect(fit.kind === 'fits' && fit.candidates.map(written)[0]).toBe('0.6%+3');
  });

  it('have a rate between the usual steps', () => {
    const fit = fitLines(lines(['10000', '52.5'], ['20000', '105'], ['7000', '36.75']));
    expect(fit.kind === 'fits' && fit.candidates.map(written)[0]).toBe('0.525%+0');
  });

  it('have a rate and a cap', () => {
    const fit = fitLines(lines(['1000', '5'], ['3000', '15'], ['6000', '20'], ['9000', '20']));
    expect(fit.kind === 'capped' && [fit.atCap, fit.candidates[0] && written(fit.candidates[0])]).toEqual([
      2,
      '0.5%+0',
    ]);
    expect(fit.kind === 'capped' && fit.candidates[0]?.cap).toBe(yuan('20'));
  });

  it('have one rate but for a line from which more was taken', () => {
    expect(oddLine(lines(['1000', '9'], ['500', '6'], ['2000', '63'], ['800', '7.8']))).toEqual({
      at: 2,
      rate: percent('0.6'),
      fixed: yuan('3'),
      more: yuan('48'),
    });
    expect(oddLine(lines(['1000', '60'], ['2000', '5'], ['3000', '12']))).toBeUndefined();
  });

  it('have none', () => {
    expect(fitLines(lines(['1000', '6'], ['1000', '5'], ['2000', '12']))).toEqual({ kind: 'none' });
    expect(fitLines(lines(['1000', '60'], ['2000', '5'], ['3000', '12']))).toEqual({ kind: 'none' });
  });

  it('have every rate that gives them and no other', () => {
    const rate = fc.integer({ min: 1, max: 300 }).map((hundredths) => BigInt(hundredths) * 100_000n);
    const fixed = fc.constantFrom(0n, 10n, 50n, 100n, 300n, 37n);
    const took = fc.bigInt(100n, 3_000_000n);
    fc.assert(
      fc.property(rate, fixed, fc.array(took, { minLength: 2, maxLength: 5 }), (r, f, amounts) => {
        const bill = amounts.map((amount) => ({ took: amount, deducted: shareOf(amount, r) + f }));
        const fit = fitLines(bill);
        expect(fit.kind).toBe('fits');
        const candidates = fit.kind === 'fits' ? fit.candidates : [];
        expect(candidates.some((one) => one.rate === r && one.fixed === f)).toBe(true);
        for (const one of candidates) {
          for (const { took: amount, deducted } of bill) {
            expect(shareOf(amount, one.rate) + one.fixed).toBe(deducted);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
