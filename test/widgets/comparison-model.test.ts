import { describe, expect, it } from 'vitest';
import { holdsCardNumber } from '../../src/domain/card-number.ts';
import { provinces } from '../../src/domain/provinces.ts';
import type { Quote } from '../../src/domain/tariff/index.ts';
import { readEntries } from '../../src/loaders/content-files.ts';
import { vendor as vendorSchema } from '../../src/schemas/vendor.ts';
import { compareOffers, type ComparisonInput } from '../../src/widgets/comparison/model/model.ts';
import type { CriterionData } from '../../src/widgets/comparison/model/types.ts';
import { equalWeights } from '../../src/widgets/comparison/model/score.ts';
import { sheetRows, sheetText } from '../../src/widgets/comparison/model/sheet-rows.ts';
import { parseFindings, withFinding, withNote } from '../../src/widgets/comparison/state/state.ts';
import { quoteFields } from '../../src/widgets/quotes/model/data.ts';
import { estimate } from '../../src/widgets/quotes/model/results.ts';
import { prefixes } from '../../src/widgets/quotes/model/state.ts';
import { found, citation, vendorOf } from '../support/comparison.ts';
import { caps, quoteOf, shopOf, yuan } from '../support/tariff.ts';

const shop = shopOf({ credit: ['20000', '200'] });
const compare = (quotes: Quote[], rest: Partial<ComparisonInput> = {}) =>
  compareOffers({
    results: estimate(
      {
        shop,
        date: undefined,
        quotes: quotes.map((quote, i) => ({ prefix: prefixes[i] ?? 'a', quote, estimated: [] })),
      },
      caps,
      '2026-11-24',
    ),
    weights: equalWeights,
    findings: { a: { findings: found('met', 'met', 'met', 'met', 'met'), notes: {} } },
    criteria: [],
    vendors: [],
    province: undefined,
    rules: [],
    caps,
    ...rest,
  });

describe('two paper quotes', () => {
  // a: 100 × 200 × 0.6 % = 120 元 a month, 1440 元 a year; b: 110 × 12 + 60 = 1380 元
  const first = quoteOf({ credit: '0.6' }, { name: '老王那份' });
  const second = quoteOf({ credit: '0.55' }, { annual: yuan('60') });

  it('names the cheapest apart from the best-scored', () => {
    const { offers, cheapest, verdict } = compare([first, second]);
    expect(offers.map(({ label, cost }) => [label, cost.totals.periodTotal])).toEqual([
      ['老王那份', yuan('1440')],
      ['报价 B', yuan('1380')],
    ]);
    expect(cheapest.map(({ prefix }) => prefix)).toEqual(['b']);
    expect(verdict).toMatchObject({ kind: 'open', among: ['a', 'b'] });
  });

  it('names level costs as level', () => {
    const level = compare([first, { ...first, name: '' }, second, second]).cheapest;
    expect(level.map(({ prefix }) => prefix)).toEqual(['c', 'd']);
  });

  it('does not call an incomplete offer the cheapest', () => {
    const { cheapest } = compare([first, quoteOf({})]);
    expect(cheapest.map(({ prefix }) => prefix)).toEqual(['a']);
  });

  it('does not call a single offer the cheapest', () => {
    expect(compare([first])).toMatchObject({ cheapest: [], verdict: { kind: 'too-few' } });
  });

  it('says first what the provider named in the quote may not do in the province', () => {
    const region = { ...citation, value: { text: '不含河南', excludes: ['河南'] } };
    const { offers } = compare([{ ...first, name: '富友（小张）' }], {
      vendors: [vendorOf('fuiou', { brand: '富友', region })],
      province: '河南',
    });
    expect(offers[0]?.questions.map(({ id }) => id)).toEqual(['province', 'unpublished']);
  });

  it('says the same in text and in the table, with no note in the text', () => {
    const findings = { a: { findings: found('met'), notes: { brand: '老板娘说的' } } };
    const criteria = [{ id: 'brand', name: '牌子', asks: [] }] as unknown as CriterionData[];
    const comparison = compare([first, second], { findings, criteria });
    const text = sheetText(comparison, criteria, { link: 'https://x/', unread: [], fields: quoteFields() });
    expect(text).toContain('12 个月一共：1,440.00 元');
    expect(text).not.toContain('老板娘');
    const rows = sheetRows(comparison, criteria, { link: 'https://x/', unread: [], fields: quoteFields() });
    expect(rows).toContainEqual(['12 个月一共（元）', '1440.00', '1380.00']);
    expect(rows).toContainEqual(['牌子备注', '老板娘说的', '']);
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
    ['2223 0000 4840 0011', true],
    ['9558800123456789015', true],
    ['9558_8001_2345_6789_015', true],
    ['6228 4800 1234 5671 12/28', true],
    ['6228480012345671 0826', true],
    ['付了 100 6228.4800.1234.5671', true],
    ['6228  4800\n1234_5671', true],
    ['6228\u200b4800\u200b1234\u200b5671', true],
    ['6228480012345671，6228480012345671', true],
    ['2026-11-24 14:05 参考号 412345678901', false],
    ['898310148160568 12345678', false],
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
