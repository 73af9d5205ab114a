import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readComparison, writeChoices } from '../../src/widgets/comparison/state/url.ts';
import { equalWeights } from '../../src/widgets/comparison/model/score.ts';
import type { EstimatorDefaults } from '../../src/widgets/quotes/model/state.ts';
import { readForm } from '../../src/widgets/quotes/model/form.ts';
import { readEstimate } from '../../src/widgets/quotes/model/link.ts';
import { writeEstimate } from '../../src/widgets/quotes/model/write-link.ts';
import { anyQuote, anyShop } from '../support/arbitrary-tariff.ts';
import { anyWeights, vendorOf } from '../support/comparison.ts';
import { quoteOf, shopOf, yuan } from '../support/tariff.ts';

const market = quoteOf({ credit: '0.6', debit: '0.5', qr: '0.38' }, { debitCap: yuan('20') });
const defaults: EstimatorDefaults = {
  shop: shopOf({ credit: ['20000', '120'], qr: ['50000', '45'] }),
  market: { standard: market, discount: market, exempt: market },
  earliest: '2016-09-06',
};
const all = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'].map((id) => vendorOf(id));
all.push(vendorOf('new-name', { formerIds: ['old-name'] }));
const read = (query: string) => {
  const { form, vendors, weights, ...rest } = readComparison(new URLSearchParams(query), defaults, all);
  return { state: { estimate: readForm(form, defaults, '').state, vendors, weights }, ...rest };
};

describe('a link into the comparison', () => {
  it('is read back as what was written', () => {
    fc.assert(
      fc.property(
        anyShop,
        anyQuote,
        anyQuote,
        anyWeights,
        fc.shuffledSubarray(all, { maxLength: 4 }),
        (shop, a, b, weights, vendors) => {
          const quotes = [
            { prefix: 'a' as const, quote: a, estimated: [] },
            { prefix: 'b' as const, quote: b, estimated: [] },
          ];
          const state = { estimate: { shop, date: undefined, quotes }, vendors, weights };
          const link = new URLSearchParams([...writeEstimate(state.estimate), ...writeChoices(state)]);
          const back = read(link.toString());
          expect(back).toEqual({ state, renamed: [], problems: [] });
        },
      ),
    );
  });

  it('is the same link as the estimator’s', () => {
    const query = 'credit=30000&credit.avg=200&a.credit=0.6&b.credit=0.55&b.annual=48&v=beta&w.fees=5';
    expect(read(query).state.estimate).toEqual(readEstimate(new URLSearchParams(query), defaults).state);
  });

  it('says nothing: equal weights, nobody side by side', () => {
    expect(read('').state).toMatchObject({ vendors: [], weights: equalWeights });
  });

  it.each(['6', '-1', '2.5', 'viel', '1e1', '٣'])('names the weight %s and counts the rest', (bad) => {
    const { state, problems } = read(`w.brand=${encodeURIComponent(bad)}&w.fees=5&v=beta&a.credit=0.6`);
    expect(problems.map(({ key, value }) => [key, value])).toEqual([['w.brand', bad]]);
    expect(state.weights).toEqual({ ...equalWeights, fees: 5 });
    expect(state.vendors.map(({ id }) => id)).toEqual(['beta']);
  });

  it('takes full-width figures and leaves an empty weight at its default', () => {
    expect(read('w.brand=５&w.fees=').state.weights).toEqual({ ...equalWeights, brand: 5 });
  });

  it('names unknown providers and shows the successor of an old id', () => {
    const { state, renamed, problems } = read('v=old-name,nobody,alpha');
    expect(state.vendors.map(({ id }) => id)).toEqual(['new-name', 'alpha']);
    expect(renamed.map(({ from, to }) => [from, to.id])).toEqual([['old-name', 'new-name']]);
    expect(problems.map(({ key, value }) => [key, value])).toEqual([['v', 'nobody']]);
  });

  it('never throws', () => {
    const key = fc.constantFrom('v', 'w.brand', 'w.fees', 'a.credit', 'months', 'b.name', 'x');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string())), (pairs) => {
        const { weights } = readComparison(new URLSearchParams(pairs), defaults, all);
        return Object.values(weights).every((weight) => weight >= 0 && weight <= 5);
      }),
    );
  });
});
