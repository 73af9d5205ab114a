import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methods, monthFee, quoteTotals, totalOver, type Shop } from '../../src/domain/tariff/index.ts';
import { periodFeePerFen } from '../../src/domain/tariff/break-even.ts';
import { costByMonth } from '../../src/widgets/fee-estimator/model/by-month.ts';
import { billOf } from '../../src/widgets/quotes/model/bill.ts';
import { formOf, readForm } from '../../src/widgets/quotes/model/form.ts';
import { readEstimate } from '../../src/widgets/quotes/model/link.ts';
import { writeEstimate } from '../../src/widgets/quotes/model/write-link.ts';
import { estimate } from '../../src/widgets/quotes/model/results.ts';
import { prefixes, type EstimatorState } from '../../src/widgets/quotes/model/state.ts';
import { cheapest } from '../../src/widgets/quotes/model/cheapest.ts';
import { anyMethod, anyQuote, anyShop } from '../support/arbitrary-tariff.ts';
import { siteEstimator } from '../support/site-estimator.ts';
import { slowMonth } from '../support/slow-tariff.ts';
import { caps } from '../support/tariff.ts';

const { defaults } = siteEstimator();
const day = '2026-11-28';
const stateOf = (shop: Shop, quotes: EstimatorState['quotes'][number]['quote'][]): EstimatorState => ({
  shop,
  date: undefined,
  quotes: quotes.map((quote, i) => ({ prefix: prefixes[i] ?? 'a', quote, estimated: [] })),
});

describe('at a fixed quote', () => {
  it('more volume never costs less, whatever changes and is priced apart', () => {
    fc.assert(
      fc.property(
        anyShop,
        anyQuote,
        anyMethod,
        fc.boolean(),
        fc.bigInt(0n, 2_000_000n),
        (shop, quote, method, large, more) => {
          const part = large ? 'large' : 'takings';
          const { amount, average } = shop[part][method];
          const larger = { ...shop, [part]: { ...shop[part], [method]: { amount: amount + more, average } } };
          for (const key of ['monthFee', 'yearTotal', 'periodTotal'] as const) {
            expect(quoteTotals(larger, quote)[key] >= quoteTotals(shop, quote)[key]).toBe(true);
          }
        },
      ),
    );
  });

  it('a month of two equal lists costs twice the one list', () => {
    fc.assert(
      fc.property(anyShop, anyQuote, fc.integer({ min: 1, max: 30 }), (shop, quote, tickets) => {
        // Whole tickets: a list that ends in a rest would have two of them when cut in two.
        const of = (count: number): Shop => ({
          ...shop,
          takings: Object.fromEntries(
            methods.map((method) => {
              const { average } = shop.takings[method];
              return [method, { amount: BigInt(count) * average, average }];
            }),
          ) as unknown as Shop['takings'],
          large: Object.fromEntries(
            methods.map((method) => {
              const { average } = shop.large[method];
              return [method, { amount: BigInt(count) * average, average }];
            }),
          ) as unknown as Shop['large'],
        });
        expect(monthFee(of(2 * tickets), quote)).toBe(2n * monthFee(of(tickets), quote));
      }),
    );
  });

  it('every month costs what ringing it up costs, and the months add up to the period', () => {
    fc.assert(
      fc.property(anyShop, anyQuote, (shop, quote) => {
        const costs = costByMonth(estimate(stateOf(shop, [quote]), caps, day));
        const totals = costs?.costs[0]?.totals ?? [];
        for (const month of [1, 2, 12, 13, shop.months].filter((one) => one <= shop.months)) {
          const step = (totals[month] ?? 0n) - (totals[month - 1] ?? 0n);
          const dues = month % 12 === 1 ? BigInt(quote.annualTimes) * quote.annual : 0n;
          if (costs) expect(step).toBe(slowMonth(shop, quote, month) + quote.monthly + dues);
        }
        expect(totalOver(shop.months, shop, quote)).toBe(quoteTotals(shop, quote).periodTotal);
      }),
      { numRuns: 60 },
    );
  });

  it('the lines of the bill add up to the figures below them', () => {
    fc.assert(
      fc.property(anyShop, anyQuote, (shop, quote) => {
        const results = estimate(stateOf(shop, [quote]), caps, day);
        const [result] = results.quotes;
        if (!result) return;
        const { month, period } = billOf(result, results);
        const sum = (lines: typeof month) => lines.reduce((all, { fen }) => all + fen, 0n);
        expect(sum(month)).toBe(result.totals.monthFee);
        expect(sum(period)).toBe(result.totals.periodTotal);
      }),
    );
  });
});

describe('several quotes', () => {
  it('come out the same in any order', () => {
    fc.assert(
      fc.property(anyShop, fc.array(anyQuote, { minLength: 2, maxLength: 4 }), (shop, quotes) => {
        const one = estimate(stateOf(shop, quotes), caps, day);
        const other = estimate(stateOf(shop, [...quotes].reverse()), caps, day);
        const totals = (results: typeof one) => results.quotes.map(({ totals: all }) => all);
        expect(totals(other)).toEqual(totals(one).reverse());
        expect(cheapest(other)?.totals.periodTotal).toBe(cheapest(one)?.totals.periodTotal);
      }),
    );
  });

  it('have a slope that does not depend on how much the shop takes in', () => {
    fc.assert(
      fc.property(anyShop, anyQuote, fc.bigInt(2n, 9n), (shop, quote, times) => {
        const grown = (takings: Shop['takings']) =>
          Object.fromEntries(
            methods.map((method) => [method, { ...takings[method], amount: takings[method].amount * times }]),
          ) as unknown as Shop['takings'];
        const larger = { ...shop, takings: grown(shop.takings), large: grown(shop.large) };
        const [a, b] = [periodFeePerFen(shop, quote), periodFeePerFen(larger, quote)];
        expect(a.numerator * b.denominator).toBe(b.numerator * a.denominator);
      }),
    );
  });
});

describe('fields, links and what they mean', () => {
  it('agree for any state', () => {
    fc.assert(
      fc.property(anyShop, anyQuote, anyQuote, (shop, a, b) => {
        const state = stateOf(shop, [a, b]);
        const link = new URLSearchParams(writeEstimate(state).toString());
        expect(readEstimate(link, defaults)).toEqual({ state, problems: [] });
        expect(readForm(formOf(state), defaults, day)).toEqual({ state, problems: [] });
      }),
    );
  });
});
