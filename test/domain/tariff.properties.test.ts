import { describe, it, expect } from 'vitest';
import fc from 'fast-check';
import { chargesOver, monthFee, quoteTotals, transactionFee } from '../../src/domain/tariff/index.ts';
import { monthFloor } from '../../src/domain/tariff/floor.ts';
import { breakEven, periodFeePerFen } from '../../src/domain/tariff/break-even.ts';
import { periodParts } from '../../src/domain/tariff/parts.ts';
import { anyDay, anyMethod, anyQuote, anyShop } from '../support/arbitrary-tariff.ts';
import { slowFloor, slowTotals } from '../support/slow-tariff.ts';
import { caps } from '../support/tariff.ts';

const ticket = fc.bigInt(1n, 10_000_000n);
const settle = fc.constantFrom('t1', 'd0');

describe('the fee model', () => {
  it('agrees with a count of one transaction after another', () => {
    fc.assert(
      fc.property(anyShop, anyQuote, (shop, quote) => {
        const totals = quoteTotals(shop, quote);
        const { monthFee: fee, laterMonthFee, yearTotal, periodTotal } = totals;
        expect([fee, laterMonthFee, yearTotal, periodTotal]).toEqual(slowTotals(shop, quote));
      }),
    );
  });

  it('has the floor of a count of one transaction after another', () => {
    fc.assert(
      fc.property(anyShop, anyDay, (shop, day) => {
        expect(monthFloor(caps, day, shop)).toBe(slowFloor(caps, day, shop));
      }),
    );
  });

  it('divides the whole into parts without a rest', () => {
    fc.assert(
      fc.property(anyShop, anyQuote, anyDay, (shop, quote, day) => {
        const parts = Object.values(periodParts(shop, quote, caps, day));
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(quoteTotals(shop, quote).periodTotal);
      }),
    );
  });

  it('never costs less at a higher rate', () => {
    fc.assert(
      fc.property(anyShop, anyQuote, anyMethod, fc.bigInt(0n, 10_000_000n), (shop, quote, method, more) => {
        const dearer = { ...quote, rates: { ...quote.rates, [method]: (quote.rates[method] ?? 0n) + more } };
        expect(monthFee(shop, dearer) >= monthFee(shop, quote)).toBe(true);
      }),
    );
  });

  it('never costs less for a larger amount at the same ticket', () => {
    fc.assert(
      fc.property(anyShop, anyQuote, anyMethod, fc.bigInt(0n, 1_000_000n), (shop, quote, method, more) => {
        const { amount, average } = shop.takings[method];
        // A larger month turns its rest into a full ticket, which never costs less; the fixed part comes per transaction.
        const larger = {
          ...shop,
          takings: { ...shop.takings, [method]: { amount: amount + more, average } },
        };
        expect(monthFee(larger, quote) >= monthFee(shop, quote)).toBe(true);
      }),
    );
  });

  it('never costs more with a cap', () => {
    fc.assert(
      fc.property(anyShop, anyQuote, fc.bigInt(0n, 10_000n), (shop, quote, debitCap) => {
        const uncapped = monthFee(shop, { ...quote, debitCap: undefined });
        expect(monthFee(shop, { ...quote, debitCap }) <= uncapped).toBe(true);
      }),
    );
  });

  it('never makes the percentage part of a split sale cheaper by more than rounding', () => {
    fc.assert(
      fc.property(anyQuote, anyMethod, settle, ticket, ticket, (quote, method, when, one, two) => {
        const percentage = (amount: bigint) =>
          transactionFee(quote, { method, size: 'usual', settle: when }, amount).percentage;
        expect(percentage(one) + percentage(two) + 1n >= percentage(one + two)).toBe(true);
      }),
    );
  });

  it('finds a break-even where both straight lines meet', () => {
    fc.assert(
      fc.property(anyShop, anyQuote, anyQuote, (shop, first, second) => {
        const found = breakEven(shop, first, second);
        if (!found) return;
        const { numerator, denominator } = found.amount;
        expect(numerator > 0n && denominator > 0n).toBe(true);
        const [a, b] = [periodFeePerFen(shop, first), periodFeePerFen(shop, second)];
        // charges + V × fees of the period, times all denominators
        const line = (charges: bigint, fee: typeof a, other: typeof a) =>
          (charges * denominator * fee.denominator + numerator * fee.numerator) * other.denominator;
        expect(line(chargesOver(shop.months, first), a, b)).toBe(
          line(chargesOver(shop.months, second), b, a),
        );
      }),
    );
  });
});
