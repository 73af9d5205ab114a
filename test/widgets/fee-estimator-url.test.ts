import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readEstimate } from '../../src/widgets/quotes/model/link.ts';
import { writeEstimate } from '../../src/widgets/quotes/model/write-link.ts';
import {
  initialState,
  prefixes,
  type EstimatorDefaults,
  type EstimatorState,
} from '../../src/widgets/quotes/model/state.ts';
import { priceKeys } from '../../src/widgets/quotes/model/quote-keys.ts';
import { quoteParams, shopParams } from '../../src/widgets/quotes/model/params.ts';
import { anyQuote, anyShop } from '../support/arbitrary-tariff.ts';
import { quoteOf, shopOf, yuan } from '../support/tariff.ts';

const market = quoteOf({ credit: '0.6', debit: '0.5', qr: '0.38' }, { debitCap: yuan('20') });
const defaults: EstimatorDefaults = {
  shop: shopOf({
    credit: ['20000', '120'],
    debit: ['10000', '90'],
    qr: ['50000', '45'],
    foreign: ['0', '600'],
  }),
  market: { standard: market, discount: { ...market, debitCap: undefined }, exempt: quoteOf({}) },
  earliest: '2016-09-06',
};
const read = (query: string) => readEstimate(new URLSearchParams(query), defaults);

const anyState: fc.Arbitrary<EstimatorState> = fc
  .record({
    shop: anyShop,
    date: fc.option(fc.constantFrom('2016-09-06', '2026-11-24', '2028-02-29'), { nil: undefined }),
    a: fc.option(anyQuote, { nil: undefined }),
    others: fc.dictionary(fc.constantFrom('b', 'c', 'd'), anyQuote),
  })
  .map(({ shop, date, a, others }) => ({
    shop,
    date,
    quotes: [
      { prefix: 'a', quote: a ?? defaults.market[shop.class], estimated: a === undefined ? priceKeys : [] },
      ...prefixes.flatMap((prefix) => {
        const quote = others[prefix];
        return quote ? [{ prefix, quote, estimated: [] }] : [];
      }),
    ],
  }));

describe('a link into the estimator', () => {
  it('is read back as what was written', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { state: back, problems } = readEstimate(
          new URLSearchParams(writeEstimate(state).toString()),
          defaults,
        );
        expect(problems).toEqual([]);
        expect(back).toEqual(state);
      }),
    );
  });

  it('says nothing: the default shop at market prices', () => {
    expect(read('')).toEqual({ state: initialState(defaults), problems: [] });
    expect(read('from=timeline&isappinstalled=0&x=1&a.color=red').state).toEqual(initialState(defaults));
  });

  it('that sets any of the shop leaves absent amounts at zero and absent averages at the default shop', () => {
    const { takings, class: merchantClass } = read('debit=120000&debit.avg=12000').state.shop;
    expect(merchantClass).toBe('standard');
    expect(takings).toEqual({
      credit: { amount: 0n, average: yuan('120') },
      debit: { amount: yuan('120000'), average: yuan('12000') },
      qr: { amount: 0n, average: yuan('45') },
      foreign: { amount: 0n, average: yuan('600') },
    });
    expect(read('credit=1').state.shop.takings.credit.average).toBe(yuan('120'));
  });

  it('that sets only how to count keeps the default shop', () => {
    expect(read('settle=d0&months=36').state.shop).toEqual({ ...defaults.shop, settle: 'd0', months: 36 });
  });

  it('that sets any of quote a makes the quote of what it gives', () => {
    const [entry] = read('a.debit=0.5&a.deposit=199&a.deposit.back=no').state.quotes;
    expect(entry).toEqual({
      prefix: 'a',
      estimated: [],
      quote: quoteOf({ debit: '0.5' }, { deposit: yuan('199'), depositBack: false }),
    });
  });

  it('fills quote a with the market prices of the class', () => {
    const [entry] = read('class=discount').state.quotes;
    expect(entry).toEqual({ prefix: 'a', estimated: priceKeys, quote: defaults.market.discount });
  });

  it('adds the quotes it names, whichever they are', () => {
    expect(read('d.credit=0.6&b.name=乙').state.quotes.map(({ prefix }) => prefix)).toEqual(['a', 'b', 'd']);
  });

  it('takes what the fields take', () => {
    const { state, problems } = read(
      `credit=${encodeURIComponent('１.２万')}&a.credit=${encodeURIComponent('千分之六')}`,
    );
    expect(problems).toEqual([]);
    expect(state.shop.takings.credit.amount).toBe(yuan('12000'));
    expect(state.quotes[0]?.quote.rates.credit).toBe(6_000_000n);
  });

  it('with a bad value is the link without it, and names it', () => {
    const bad = read(
      'credit=-5&credit.avg=0&qr=3000&class=shop&settle=now&months=61&date=2026-02-30&a.credit=101&a.qr=0.3',
    );
    expect(bad.state).toEqual(read('qr=3000&a.qr=0.3').state);
    expect(bad.problems.map(({ key, value }) => `${key}=${value}`)).toEqual([
      'class=shop',
      'credit=-5',
      'credit.avg=0',
      'settle=now',
      'months=61',
      'date=2026-02-30',
      'a.credit=101',
    ]);
    expect(read('credit=abc').state).toEqual(initialState(defaults));
  });

  it('with a blank value is the link without it', () => {
    expect(read('credit=&a.credit=&b.name=%20')).toEqual(read(''));
  });

  it.each(['2016-09-05', '2100-01-01', '2026-2-3', 'today'])('refuses the day %s', (day) => {
    expect(read(`date=${day}`).problems).toHaveLength(1);
  });

  it('drops a name that looks like a card or a telephone number', () => {
    const { state, problems } = read('a.name=6222 0212 3456 7890 123&a.credit=0.6');
    expect(state.quotes[0]?.quote.name).toBe('');
    expect(problems).toHaveLength(1);
  });

  it('never throws', () => {
    const keys = [...shopParams.map(({ key }) => key), 'settle', 'months', 'date'].concat(
      prefixes.flatMap((prefix) => quoteParams.map(({ key }) => `${prefix}.${key}`)),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.string({ unit: 'binary' })), (values) => {
        const { state } = readEstimate(new URLSearchParams(values), defaults);
        const again = readEstimate(new URLSearchParams(writeEstimate(state).toString()), defaults);
        expect(again).toEqual({ state, problems: [] });
      }),
    );
  });
});
