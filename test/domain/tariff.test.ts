import { describe, expect, it } from 'vitest';
import { methodFee } from '../../src/domain/tariff/by-method.ts';
import {
  feeSum,
  monthFee,
  overMonth,
  quoteTotals,
  transactionCount,
  transactionFee,
  unquotedMethods,
  type Method,
  type Quote,
  type Arrival,
  type Takings,
} from '../../src/domain/tariff/index.ts';
import { breakEven, toFen } from '../../src/domain/tariff/break-even.ts';
import { yuanValue } from '../../src/domain/money.ts';
import { quoteOf, shopOf, yuan } from '../support/tariff.ts';

const debit = quoteOf({ debit: '0.5' }, { debitCap: yuan('20') });
const d0 = quoteOf({ credit: '0.6' }, { fixed: yuan('0.1'), d0: 300_000n, d0Fixed: yuan('1') });

describe('fee of one transaction', () => {
  it.each<[string, Quote, Method, Arrival, string, string]>([
    // 1000.00 × 0.60 % = 6.00
    ['standard credit', quoteOf({ credit: '0.6' }), 'credit', 't1', '1000', '6.00'],
    // 268.50 × 0.60 % = 1.6110 → 1.61
    ['rounded down', quoteOf({ credit: '0.6' }), 'credit', 't1', '268.5', '1.61'],
    // 12.50 × 0.60 % = 0.0750 → 0.08
    ['a half rounded up', quoteOf({ credit: '0.6' }), 'credit', 't1', '12.5', '0.08'],
    // 0.01 × 0.60 % = 0.00006 → 0.00
    ['one 分', quoteOf({ credit: '0.6' }), 'credit', 't1', '0.01', '0.00'],
    // 3999.00 × 0.50 % = 19.995 → 20.00, just the cap
    ['debit at the cap', debit, 'debit', 't1', '3999', '20.00'],
    // 3998.00 × 0.50 % = 19.99
    ['debit under the cap', debit, 'debit', 't1', '3998', '19.99'],
    // 30000.00 × 0.50 % = 150.00, capped at 20.00
    ['debit over the cap', debit, 'debit', 't1', '30000', '20.00'],
    // a cap of 0 leaves nothing
    ['a cap of zero', { ...debit, debitCap: 0n }, 'debit', 't1', '30000', '0.00'],
    // the cap is the debit card's alone: 30000.00 × 0.60 % = 180.00
    [
      'credit is not capped',
      quoteOf({ credit: '0.6' }, { debitCap: yuan('20') }),
      'credit',
      't1',
      '30000',
      '180.00',
    ],
    // the cap bounds the share, the fixed part comes on top: 20.00 + 0.50
    ['fixed on top of the cap', { ...debit, fixed: yuan('0.5') }, 'debit', 't1', '30000', '20.50'],
    // 100.00 × 0.60 % = 0.60, + 0.10; the d0 part does not count at t1
    ['d0 is silent at t1', d0, 'credit', 't1', '100', '0.70'],
    // 0.60 + 0.10 + 100.00 × 0.03 % = 0.03, + 1.00
    ['d0', d0, 'credit', 'd0', '100', '1.73'],
    // each share is rounded by itself: 12.50 × 0.60 % = 0.075 → 0.08; 12.50 × 0.03 % = 0.00375 → 0.00; + 0.10 + 1.00
    ['d0 rounded apart', d0, 'credit', 'd0', '12.5', '1.18'],
    // no rate named: the share is left out, what is added to each transaction counts
    ['no rate', d0, 'qr', 't1', '100', '0.10'],
  ])('%s', (_name, quote, method, settle, amount, fee) => {
    expect(yuanValue(feeSum(transactionFee(quote, { method, size: 'usual', settle }, yuan(amount))))).toBe(
      fee,
    );
  });
});

/** The transactions over which a month is summed. */
function tickets(takings: Takings): { count: bigint; amount: bigint }[] {
  const amounts: bigint[] = [];
  overMonth(takings, (amount) => BigInt(amounts.push(amount)));
  return amounts.map((amount) => ({
    count: overMonth(takings, (other) => (other === amount ? 1n : 0n)),
    amount,
  }));
}

describe('a month', () => {
  it('is full tickets and one of the rest', () => {
    // 10000.00 = 37 × 268.50 (9934.50) + 65.50
    const takings = { amount: yuan('10000'), average: yuan('268.5') };
    expect(tickets(takings)).toEqual([
      { count: 37n, amount: 26_850n },
      { count: 1n, amount: 6_550n },
    ]);
    expect(transactionCount(takings)).toBe(38n);
    // 37 × 1.61 = 59.57; 65.50 × 0.60 % = 0.393 → 0.39; together 59.96
    const shop = shopOf({ credit: ['10000', '268.5'] });
    expect(yuanValue(monthFee(shop, quoteOf({ credit: '0.6' })))).toBe('59.96');
  });

  it('has no rest when the average goes into the amount', () => {
    expect(tickets({ amount: 10_000n, average: 2_500n })).toEqual([{ count: 4n, amount: 2_500n }]);
  });

  it('with an average above the amount is one transaction of the amount', () => {
    expect(tickets({ amount: 5_000n, average: 8_000n })).toEqual([{ count: 1n, amount: 5_000n }]);
  });

  it('of nothing is no transaction', () => {
    expect(tickets({ amount: 0n, average: 8_000n })).toEqual([]);
  });

  it('adds up all methods', () => {
    const shop = shopOf({
      credit: ['50000', '200'], // 250 × 1.20 = 300.00
      debit: ['90000', '6000'], // 15 × min(30.00, 20.00) = 300.00
      qr: ['20001', '30'], // 666 × 0.114 → 0.11 = 73.26; 21.00 × 0.38 % = 0.0798 → 0.08
      foreign: ['3000', '1500'], // no rate
    });
    const quote = quoteOf({ credit: '0.6', debit: '0.5', qr: '0.38' }, { debitCap: yuan('20') });
    expect(yuanValue(monthFee(shop, quote))).toBe('673.34');
    expect(unquotedMethods(shop, quote)).toEqual(['foreign']);
    expect(methodFee(shop, quote, 'foreign')).toEqual({ percentage: 0n, fixed: 0n, addon: 0n, d0: 0n });
  });

  it('of a million transactions costs two fees', () => {
    const start = performance.now();
    // 10 000 000.01 = 1 000 000 × 10.00 + 0.01; 10.00 × 0.60 % = 0.06
    expect(monthFee(shopOf({ credit: ['10000000.01', '10'] }), quoteOf({ credit: '0.6' }))).toBe(6_000_000n);
    expect(performance.now() - start).toBeLessThan(16);
  });
});

describe('totals', () => {
  const shop = shopOf({ credit: ['50000', '200'] }, { months: 30 });
  const quote = quoteOf(
    { credit: '0.6' },
    {
      device: yuan('299'),
      install: yuan('50'),
      other: yuan('1'),
      deposit: yuan('199'),
      annual: yuan('48'),
      monthly: yuan('10'),
    },
  );

  it('count months, started years and one-offs', () => {
    const { tiedUp, ...costs } = quoteTotals(shop, quote);
    // 250 × 1.20
    expect(yuanValue(costs.monthFee)).toBe('300.00');
    // 300.00 + 10.00 + 48.00/12
    expect(yuanValue(costs.monthTotal)).toBe('314.00');
    // 12 × 310.00 + 48.00 + 299.00 + 50.00 + 1.00
    expect(yuanValue(costs.yearTotal)).toBe('4118.00');
    // 30 × 310.00 + 3 × 48.00 + 350.00
    expect(yuanValue(costs.periodTotal)).toBe('9794.00');
    expect(yuanValue(tiedUp)).toBe('199.00');
  });

  it('count a deposit that does not come back', () => {
    const totals = quoteTotals(shop, { ...quote, depositBack: false });
    // 9794.00 + 199.00
    expect(yuanValue(totals.periodTotal)).toBe('9993.00');
    expect(totals.tiedUp).toBe(0n);
  });

  it.each([
    [1, 1n],
    [12, 1n],
    [13, 2n],
    [24, 2n],
    [25, 3n],
    [60, 5n],
  ])('in %i months charge %s years', (months, years) => {
    const onlyAnnual = quoteOf({}, { annual: 100n });
    expect(quoteTotals({ ...shop, months }, onlyAnnual).periodTotal).toBe(years * 100n);
  });

  it('round a twelfth of the annual charge half up', () => {
    // 50.00 / 12 = 4.1666… → 4.17; 0.06 / 12 = 0.005 → 0.01
    expect(quoteTotals(shop, quoteOf({}, { annual: yuan('50') })).monthTotal).toBe(417n);
    expect(quoteTotals(shop, quoteOf({}, { annual: yuan('0.06') })).monthTotal).toBe(1n);
  });
});

describe('break-even', () => {
  const shop = shopOf({ credit: ['50000', '200'] }, { months: 24 });

  it('is where lower rates have paid for higher charges', () => {
    const cheapRate = quoteOf({ credit: '0.55' }, { device: yuan('480') });
    const cheapDevice = quoteOf({ credit: '0.6' });
    // per 200.00: 1.20 and 1.10, so 0.0005 a 元; 480.00 = 24 × V × 0.0005 → V = 40 000.00
    const found = breakEven(shop, cheapDevice, cheapRate);
    expect(found && yuanValue(toFen(found.amount))).toBe('40000.00');
    expect(found?.cheaperAbove).toBe('second');
    expect(breakEven(shop, cheapRate, cheapDevice)?.cheaperAbove).toBe('first');
  });

  it('counts the mix', () => {
    const mixed = shopOf({ credit: ['30000', '200'], qr: ['10000', '50'] }, { months: 12 });
    const first = quoteOf({ credit: '0.6', qr: '0.38' }, { monthly: yuan('0') });
    const second = quoteOf({ credit: '0.6', qr: '0.3' }, { monthly: yuan('10') });
    // QR per 50.00: 0.19 and 0.15, a quarter of the mix: 0.0008 / 4 = 0.0002 a 元; 10.00 / 0.0002 = 50 000.00
    const found = breakEven(mixed, first, second);
    expect(found && yuanValue(toFen(found.amount))).toBe('50000.00');
  });

  it('does not exist where one quote is cheaper throughout, or the shop takes in nothing', () => {
    const a = quoteOf({ credit: '0.6' }, { device: 100n });
    expect(breakEven(shop, a, quoteOf({ credit: '0.55' }))).toBeUndefined();
    expect(breakEven(shop, a, a)).toBeUndefined();
    expect(breakEven(shop, a, quoteOf({ credit: '0.6' }))).toBeUndefined();
    expect(breakEven(shopOf({}), a, quoteOf({ credit: '0.55' }))).toBeUndefined();
  });
});
