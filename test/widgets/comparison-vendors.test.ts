import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAsks, unpublished } from '../../src/widgets/comparison/model/asks.ts';
import { matchVendors } from '../../src/widgets/comparison/model/filter.ts';
import { criterionIds, type CriterionData } from '../../src/widgets/comparison/model/types.ts';
import { kindLabel } from '../../src/widgets/comparison/model/words.ts';
import { readVendorIds, vendorNamed } from '../../src/widgets/comparison/model/vendor-ids.ts';
import { found, citation, vendorOf as vendor } from '../support/comparison.ts';

describe('filter by needs', () => {
  const all = [
    vendor('everywhere', { region: { ...citation, value: { text: '全国', excludes: [] } } }),
    vendor('not-there', { region: { ...citation, value: { text: '河南除外', excludes: ['河南'] } } }),
    vendor('silent', { kind: 'aggregator' }),
    vendor('slow', {
      settlement: { ...citation, value: ['t1'] },
      forms: { ...citation, value: ['speaker'] },
    }),
  ];
  const ids = (needs: Parameters<typeof matchVendors>[1]) =>
    matchVendors(all, needs).map(({ vendor: { id } }) => id);

  it('leaves out only what is known not to fit, in the order of the data', () => {
    expect(ids({})).toEqual(['everywhere', 'not-there', 'silent', 'slow']);
    expect(ids({ kind: 'aggregator' })).toEqual(['silent']);
    expect(ids({ settlement: 'd0' })).toEqual(['everywhere', 'not-there', 'silent']);
    expect(ids({ form: 'speaker' })).toEqual(['everywhere', 'not-there', 'silent', 'slow']);
  });

  it('keeps a chosen provider that does not fit, marked, so that it can be put away', () => {
    const [, , , slow] = all;
    const matches = matchVendors(all, { settlement: 'd0' }, slow ? [slow] : []);
    expect(matches.map(({ vendor: { id }, unlisted }) => [id, unlisted])).toEqual([
      ['everywhere', false],
      ['not-there', false],
      ['silent', false],
      ['slow', true],
    ]);
  });

  it('keeps a provider whose licence excludes the province, and says so', () => {
    const matches = matchVendors(all, { province: '河南', settlement: 't1' });
    expect(matches.map(({ vendor: { id }, excluded, open }) => [id, excluded, open])).toEqual([
      ['everywhere', false, ['settlement']],
      ['not-there', true, ['settlement']],
      ['silent', false, ['province', 'settlement']],
      ['slow', false, ['province']],
    ]);
  });
});

describe('provider ids of a link', () => {
  const all = ['a1', 'b1', 'c1', 'd1', 'e1'].map((id) => vendor(id));
  all.push(vendor('new-name', { formerIds: ['old-name'], brand: '星驿支付' }));

  it('takes ids in any case and with full-width commas, each once', () => {
    expect(readVendorIds('B1，a1, b1', all).vendors.map(({ id }) => id)).toEqual(['b1', 'a1']);
  });
  it('shows the successor of an old id', () => {
    const { vendors, renamed, problems } = readVendorIds('old-name', all);
    expect([vendors.map(({ id }) => id), renamed[0]?.from, problems]).toEqual([['new-name'], 'old-name', []]);
  });
  it('names what goes beyond the longest list', () => {
    const { vendors, problems } = readVendorIds(`a1,${' '.repeat(600)},b1`, all);
    expect(vendors.map(({ id }) => id)).toEqual(['a1']);
    expect(problems.map(({ key, message }) => [key, message])).toEqual([['v', '太长，只读前 500 个字符']]);
  });
  it('names unknown ids and those after the fourth', () => {
    const { vendors, problems } = readVendorIds('a1,nobody,b1,c1,d1,e1', all);
    expect(vendors).toHaveLength(4);
    expect(problems.map(({ value }) => value)).toEqual(['nobody', 'e1']);
  });
  it('tells the provider from the name of an offer', () => {
    expect(vendorNamed('星驿支付（小张报的）', all)?.id).toBe('new-name');
    expect(vendorNamed('星驿', all)?.id).toBe('new-name');
    expect(vendorNamed('农业银行', [vendor('bank', { kind: 'bank' })])?.id).toBe('bank');
    expect(vendorNamed('隔壁老王', all)).toBeUndefined();
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { vendors } = readVendorIds(text, all);
        return vendors.length <= 4;
      }),
    );
  });
});

describe('what to ask before signing', () => {
  const criteria = criterionIds.map(
    (id) =>
      ({
        id,
        name: id,
        asks: [
          { id: `${id}-1`, kind: 'question', text: 't', check: 'c', except: id === 'brand' ? ['bank'] : [] },
        ],
      }) as unknown as CriterionData,
  );
  it('asks for what is unchecked or doubtful, of the offers that need it', () => {
    const open = openAsks(criteria, [
      { prefix: 'a', findings: found('met', 'doubtful', 'not-met', 'met', 'unchecked') },
      {
        prefix: 'b',
        findings: found('unchecked', 'met', 'met', 'met', 'unchecked'),
        vendor: vendor('x', { kind: 'bank' }),
      },
    ]);
    expect(open.map(({ criterion, asks }) => [criterion, asks.map(({ prefixes }) => prefixes)])).toEqual([
      ['authorization', [['a']]],
      ['reviews', [['a', 'b']]],
    ]);
  });
  it('lists what is not published about a provider', () => {
    expect(unpublished(vendor('x', { legalName: { ...citation, value: '某公司' } }))).toEqual([
      'licence',
      'region',
      'settlement',
      'forms',
      'listPrice',
      'service',
    ]);
  });
});

describe('what a provider is called', () => {
  const label = (rest: Parameters<typeof vendor>[1]) => kindLabel(vendor('x', rest));

  it('says 持牌 only where a licence in force is among the facts', () => {
    expect(label({ licenceState: 'current' })).toBe('持牌支付公司');
    for (const licenceState of ['granted', 'suspended', 'unknown', 'none'] as const) {
      expect(label({ licenceState })).not.toContain('持牌');
    }
  });
  it('says in the label that a licence is suspended or unknown', () => {
    expect(label({ licenceState: 'suspended' })).toContain('中止');
    expect(label({ licenceState: 'unknown' })).toContain('牌照没有查到');
    expect(label({ licenceState: 'granted' })).toContain('现状没有查到');
  });
  it('calls a bank, a wallet and an aggregator by what they are', () => {
    const names = (['bank', 'wallet', 'aggregator'] as const).map((kind) => label({ kind }));
    expect(names).toEqual(['银行', '手机钱包', '聚合服务商（没有支付牌照）']);
  });
});
