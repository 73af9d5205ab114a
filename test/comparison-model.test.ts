import { describe, expect, it } from 'vitest';
import { holdsCardNumber } from '../src/domain/card-number.ts';
import { provinces } from '../src/domain/provinces.ts';
import { quoteTotals } from '../src/domain/tariff/index.ts';
import { readEntries } from '../src/build/content-files.ts';
import { vendor as vendorSchema } from '../src/schemas/vendor.ts';
import { compareOffers, type ComparisonInput } from '../src/widgets/comparison/model.ts';
import { equalWeights } from '../src/widgets/comparison/model/score.ts';
import { parseFindings, withFinding, withNote } from '../src/widgets/comparison/state.ts';
import { found, ground, vendorOf } from './support/comparison.ts';
import { caps, quoteOf, shopOf, yuan } from './support/tariff.ts';

const shop = shopOf({ credit: ['20000', '200'] });
const input: ComparisonInput = {
  shop,
  // a: 100 × 200 × 0.6 % = 120 元 a month, 1440 元 a year; b: 110 × 12 + 60 = 1380 元
  offers: [
    { prefix: 'a', quote: quoteOf({ credit: '0.6' }, { name: '老王那份' }) },
    { prefix: 'b', quote: quoteOf({ credit: '0.55' }, { annual: yuan('60') }) },
  ],
  weights: equalWeights,
  findings: { a: { findings: found('met', 'met', 'met', 'met', 'met'), notes: {} } },
  criteria: [],
  vendors: [],
  rules: [],
  caps,
  day: '2026-11-24',
  province: undefined,
};

describe('two paper quotes', () => {
  it('counts with the estimator’s model and names the cheapest apart from the best-scored', () => {
    const { offers, cheapest, verdict } = compareOffers(input);
    expect(offers.map(({ label, totals }) => [label, totals.periodTotal])).toEqual([
      ['老王那份', yuan('1440')],
      ['报价 B', yuan('1380')],
    ]);
    expect(offers.map(({ totals }) => totals)).toEqual(
      input.offers.map(({ quote }) => quoteTotals(shop, quote)),
    );
    expect(cheapest).toEqual(['b']);
    expect(verdict).toMatchObject({ kind: 'open', among: ['a', 'b'] });
  });

  it('names level costs as level', () => {
    const offers = ['a', 'b'].map((prefix) => ({ prefix, quote: quoteOf({ credit: '0.6' }) }));
    expect(compareOffers({ ...input, offers }).cheapest).toEqual(['a', 'b']);
  });

  it('does not call a single offer the cheapest', () => {
    expect(compareOffers({ ...input, offers: input.offers.slice(0, 1) })).toMatchObject({
      cheapest: [],
      verdict: { kind: 'too-few' },
    });
  });

  it('says first what the provider named in the quote may not do in the province', () => {
    const region = { ...ground, value: { text: '不含河南', excludes: ['河南'] } };
    const quote = quoteOf({ credit: '0.6' }, { name: '富友（小张）' });
    const { offers } = compareOffers({
      ...input,
      offers: [{ prefix: 'a', quote }],
      vendors: [vendorOf('fuiou', { brand: '富友', region })],
      province: '河南',
    });
    expect(offers[0]?.questions.map(({ id }) => id)).toEqual(['province', 'unpublished']);
  });
});

describe('findings and notes', () => {
  it('keeps findings and notes apart by offer', () => {
    const findings = withFinding({}, 'a', 'fees', 'met');
    const { all } = withNote(findings, 'b', 'fees', '老板娘说的');
    expect(all).toMatchObject({
      a: { findings: { fees: 'met' }, notes: {} },
      b: { findings: { fees: 'unchecked' }, notes: { fees: '老板娘说的' } },
    });
  });

  it('drops a note that holds a card number', () => {
    expect(withNote({}, 'a', 'fees', '4111 1111 1111 1111')).toMatchObject({
      dropped: true,
      all: { a: { notes: { fees: '' } } },
    });
  });

  it.each([
    ['4111111111111111', true],
    ['４１１１１１１１１１１１１１１１', true],
    ['商户编号 898310148160568', false],
    ['13812345678', false],
    ['4200001234202411241234567890', false],
    ['', false],
  ])('card number in %s: %s', (text, expected) => {
    expect(holdsCardNumber(text)).toBe(expected);
  });

  it.each([
    undefined,
    null,
    5,
    [],
    { findings: { brand: 'great', fees: 'met' }, notes: { brand: 3, fees: 'x' } },
  ])('reads what was saved, whatever it is: %j', (saved) => {
    const { findings } = parseFindings(saved);
    expect(findings.brand).toBe('unchecked');
  });
});

describe('providers in content/vendors', () => {
  const vendors = readEntries('content', 'vendors/*.yaml', 'file').map(({ id, data }) => ({
    id,
    ...vendorSchema.parse(data),
  }));
  it('names provinces as the filter does', () => {
    const named = vendors.flatMap(({ region }) => (region === 'unknown' ? [] : region.value.excludes));
    expect(named.filter((name) => !(provinces as readonly string[]).includes(name))).toEqual([]);
  });
  it('knows each old id once, and none that is in use', () => {
    const ids = vendors.flatMap(({ id, formerIds }) => [id, ...formerIds]);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
