import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methods, monthAmount } from '../../src/domain/tariff/index.ts';
import { monthFloor } from '../../src/domain/tariff/floor.ts';
import { readData, writeData } from '../../src/widgets/shared/data-file.ts';
import { exampleEstimate } from '../../src/widgets/comparison/model/example.ts';
import { typed, withNewQuote, withShop } from '../../src/widgets/quotes/model/changes.ts';
import { formOf, readForm } from '../../src/widgets/quotes/model/form.ts';
import { fieldNotes } from '../../src/widgets/quotes/model/notes.ts';
import { reportText } from '../../src/widgets/fee-estimator/model/report.ts';
import { estimate } from '../../src/widgets/quotes/model/results.ts';
import { scenarios } from '../../src/widgets/fee-estimator/model/scenarios.ts';
import { cheapest } from '../../src/widgets/quotes/model/cheapest.ts';
import { bestText, pairsOf, pairText } from '../../src/widgets/quotes/model/verdict.ts';
import { initialState, type EstimatorState } from '../../src/widgets/quotes/model/state.ts';
import { readEstimate } from '../../src/widgets/quotes/model/link.ts';
import { writeEstimate } from '../../src/widgets/quotes/model/write-link.ts';
import { anyShop } from '../support/arbitrary-tariff.ts';
import { siteEstimator } from '../support/site-estimator.ts';

const data = siteEstimator();
const today = '2026-11-24';
const { market } = data.defaults;
const start = () => formOf(initialState(data.defaults));
const read = (form: ReturnType<typeof start>) => readForm(form, data.defaults, today);
const linked = (query: string): EstimatorState =>
  readEstimate(new URLSearchParams(query), data.defaults).state;
const results = (query: string) => estimate(linked(query), data.caps, today);

describe('what the site brings along', () => {
  it('has at least eight presets, one of each class, the first at T+1', () => {
    expect(data.presets.length).toBeGreaterThanOrEqual(8);
    expect(new Set(data.presets.map(({ shop }) => shop.class)).size).toBe(3);
    expect(data.presets.map(({ shop }) => monthAmount(shop)).every((amount) => amount > 0n)).toBe(true);
  });

  it('knows a floor for every class and card from the first cap on', () => {
    for (const day of [
      data.defaults.earliest,
      '2021-09-29',
      '2021-09-30',
      '2024-09-30',
      today,
      '2027-10-01',
      '2099-01-01',
    ])
      for (const { shop } of data.presets) expect(monthFloor(data.caps, day, shop)).toBeDefined();
  });

  it('survives the way through the page', () => {
    expect(readData(writeData(data))).toEqual(JSON.parse(JSON.stringify(data, bigints), revive));
    expect((readData(writeData(data)) as typeof data).defaults.shop).toEqual(data.defaults.shop);
  });

  it('fills a quote with market prices of the class', () => {
    expect(market.standard.rates).toEqual({
      credit: 6_000_000n,
      debit: 5_000_000n,
      qr: 3_800_000n,
      foreign: undefined,
    });
    expect(market.discount.rates.credit).toBe(3_800_000n);
    expect(market.exempt.rates.credit).toBeUndefined();
  });
});

describe('the fields', () => {
  it.each([
    ['estimator', initialState(data.defaults)],
    ['comparison', exampleEstimate(data.defaults)],
  ])('of an untouched %s mean what they show', (_tool, state) => {
    expect(read(formOf(state))).toEqual({ state, problems: [] });
  });

  it('of any link mean what the link says', () => {
    fc.assert(
      fc.property(anyShop, (shop) => {
        const state = linked(writeEstimate({ shop, date: '2027-01-01', quotes: [] }).toString());
        expect(read(formOf(state)).state).toEqual(state);
      }),
    );
  });

  it('turn only the price that is typed into an offer', () => {
    const form = typed(start(), 'a.credit', '千分之五点五', market);
    const [entry] = read(form).state.quotes;
    expect(entry?.estimated).toEqual(['debit', 'debit.cap', 'qr', 'd0.fixed', 'device', 'annual']);
    expect(entry?.quote.rates.credit).toBe(5_500_000n);
    expect(entry?.quote.rates.debit).toBe(market.standard.rates.debit);
  });

  it('let market prices follow the class', () => {
    expect(read(typed(start(), 'class', 'discount', market)).state.quotes[0]?.quote).toEqual(market.discount);
  });

  it('keep an offer when another shop is chosen', () => {
    const offered = typed(start(), 'a.credit', '0.55', market);
    const [, second] = data.presets;
    const { state } = read(withShop(offered, second?.shop ?? data.defaults.shop, market));
    expect(state.quotes[0]?.quote.rates.credit).toBe(5_500_000n);
    expect(state.shop.takings).toEqual(second?.shop.takings);
  });

  it('name what was not understood and count it as blank', () => {
    const { state, problems } = read(typed(start(), 'credit', '很多', market));
    expect(problems.map(({ key }) => key)).toEqual(['credit']);
    expect(state.shop.takings.credit.amount).toBe(0n);
  });

  it('add up to four quotes', () => {
    const four = withNewQuote(withNewQuote(withNewQuote(start())));
    expect(read(four).state.quotes.map(({ prefix }) => prefix)).toEqual(['a', 'b', 'c', 'd']);
    expect(withNewQuote(four)).toBe(four);
  });

  it('say what they took words for', () => {
    const noted = (key: string, value: string) => {
      const form = typed(start(), key, value, market);
      return fieldNotes(form, read(form).state).notes[key];
    };
    expect(noted('credit', '1.2万')).toBe('= 12,000.00 元');
    expect(noted('credit', '12000')).toBeUndefined();
    expect(noted('a.credit', '千六')).toBe('= 0.60%');
    expect(noted('a.credit', '')).toContain('没算进去');
    expect(noted('credit.avg', '99999')).toContain('按一笔');
    expect(noted('credit.avg', '')).toContain('先按');
  });
});

describe('several quotes', () => {
  it('name the cheapest over the period and why', () => {
    const two = results('credit=50000&credit.avg=200&months=24&a.credit=0.6&b.credit=0.55&b.device=480');
    expect(cheapest(two)?.prefix).toBe('b');
    expect(bestText(two)).toBe(
      '24 个月比报价 A 少花 120.00 元：手续费少 600.00 元，机器、押金、年费月租多 480.00 元。',
    );
    expect(pairsOf(two)).toHaveLength(1);
  });

  it('name all that cost as much as the cheapest', () => {
    const equal = results('credit=50000&a.credit=0.6&b.credit=0.6&c.credit=0.6&d.credit=0.7');
    expect(cheapest(equal)?.prefix).toBe('a');
    expect(bestText(equal)).toBe('和报价 B、报价 C 一样多。');
  });

  it('do not compare an incomplete quote with complete ones', () => {
    const three = results('credit=50000&qr=9000&a.credit=0.6&a.qr=0.38&b.credit=0.1&c.credit=0.7&c.qr=0.38');
    expect(cheapest(three)?.prefix).toBe('a');
    expect(bestText(three)).toContain('没报全');
  });

  it('name none as the cheapest when each leaves out something else', () => {
    const two = results('credit=50000&qr=9000&a.credit=0.6&b.qr=0.38');
    expect(cheapest(two)).toBeUndefined();
    expect(bestText(two)).toContain('比不出哪份最省');
    expect(reportText({ results: two, unread: [], fields: data.fields, link: '' })).toContain(
      '比不出哪份最省',
    );
    expect(cheapest(results('credit=50000&qr=9000&a.credit=0.6&b.credit=0.5'))?.prefix).toBe('b');
  });

  it('say where two cost the same only if both leave out the same', () => {
    expect(pairsOf(results('credit=50000&qr=9000&a.credit=0.6&a.qr=0.38&b.credit=0.1&b.device=9'))).toEqual(
      [],
    );
    const [pair] = pairsOf(results('credit=50000&a.credit=0.6&b.credit=0.55&b.name=ABC'));
    expect(pair && pairText(pair)).toBe('报价 A 和 ABC：收多收少都是 ABC 省。');
  });

  it('of equals name the first', () => {
    expect(cheapest(results('credit=50000&a.credit=0.6&b.credit=0.6'))?.prefix).toBe('a');
  });

  it('need no verdict when there is one', () => {
    expect(cheapest(results('a.credit=0.6'))).toBeUndefined();
  });
});

describe('other situations', () => {
  it('keep the sum of the month', () => {
    fc.assert(
      fc.property(anyShop, (shop) => {
        for (const { shop: changed } of scenarios(shop)) {
          expect(monthAmount(changed)).toBe(monthAmount(shop));
          expect(methods.every((method) => changed.takings[method].amount >= 0n)).toBe(true);
          expect(methods.every((method) => changed.takings[method].average > 0n)).toBe(true);
          expect(methods.every((method) => changed.large[method].average > 0n)).toBe(true);
        }
      }),
    );
  });
});

function bigints(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? { fen: value.toString() } : value;
}

function revive(_key: string, value: unknown): unknown {
  return value !== null && typeof value === 'object' && 'fen' in value ? BigInt(String(value.fen)) : value;
}
