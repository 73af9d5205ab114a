import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAsks, unpublished } from '../src/widgets/comparison/model/asks.ts';
import { matchVendors } from '../src/widgets/comparison/model/filter.ts';
import { equalWeights, noFindings, scoreOffer } from '../src/widgets/comparison/model/score.ts';
import {
  criterionIds,
  findingValues,
  type CriterionData,
  type Findings,
  type VendorData,
  type Weights,
} from '../src/widgets/comparison/model/types.ts';
import { readVendorIds, vendorNamed } from '../src/widgets/comparison/model/vendor-ids.ts';
import { sensitivity, verdict } from '../src/widgets/comparison/model/verdict.ts';

const found = (...values: Findings[keyof Findings][]): Findings =>
  Object.fromEntries(criterionIds.map((id, i) => [id, values[i] ?? 'unchecked'])) as Findings;
const weigh = (...values: number[]): Weights =>
  Object.fromEntries(criterionIds.map((id, i) => [id, values[i] ?? 0])) as Weights;

describe('score of an offer', () => {
  it.each([
    // 3×2 + 3×1 + 3×0 + 3×2 + 3×0 = 15 of 5×3×2 = 30
    [
      'equal weights, all checked',
      equalWeights,
      found('met', 'doubtful', 'not-met', 'met', 'not-met'),
      15,
      15,
      30,
    ],
    // 5×2 + 4×1 + 3×0 = 14; open: 2×2 + 1×2 = 6
    ['two unchecked', weigh(5, 4, 3, 2, 1), found('met', 'doubtful', 'not-met'), 14, 20, 30],
    ['nothing checked', equalWeights, noFindings, 0, 30, 30],
    ['weight 0 does not count', weigh(0, 1, 0, 0, 0), found('not-met', 'met'), 2, 2, 2],
    ['all weights 0', weigh(), found('met', 'met', 'met', 'met', 'met'), 0, 0, 0],
  ])('%s', (_, weights, findings, low, high, full) => {
    expect(scoreOffer(weights, findings)).toMatchObject({ low, high, full });
  });
});

describe('verdict', () => {
  const offer = (prefix: string, findings: Findings) => ({ prefix, findings });
  const allMet = found('met', 'met', 'met', 'met', 'met');
  const doubtful = found('met', 'met', 'doubtful', 'met', 'met');

  it.each([
    ['one offer', equalWeights, [offer('a', allMet)], { kind: 'too-few' }],
    ['no weight', weigh(), [offer('a', allMet), offer('b', allMet)], { kind: 'no-weight' }],
    [
      'nothing checked',
      equalWeights,
      [offer('a', noFindings), offer('b', noFindings)],
      { kind: 'nothing-checked' },
    ],
    ['one ahead', equalWeights, [offer('a', doubtful), offer('b', allMet)], { kind: 'best', best: 'b' }],
    ['tie', equalWeights, [offer('a', allMet), offer('b', allMet)], { kind: 'tie', among: ['a', 'b'] }],
    [
      'open: the heavier check first',
      weigh(1, 3, 2, 3, 3),
      [
        offer('a', found('met', 'met', 'unchecked', 'met', 'met')),
        offer('b', found('met', 'unchecked', 'met', 'met', 'met')),
      ],
      { kind: 'open', among: ['a', 'b'], settle: ['authorization', 'service'] },
    ],
    [
      // a: 24 … 30; b: 0 … 24, level with a at best
      'may at most draw level',
      equalWeights,
      [offer('a', found('met', 'met', 'met', 'met')), offer('b', found('not-met'))],
      { kind: 'open', among: ['a', 'b'], settle: ['authorization', 'service', 'fees', 'reviews'] },
    ],
  ])('%s', (_, weights, offers, expected) => {
    expect(verdict(weights, offers)).toEqual(expected);
  });

  it('names the single step of a weight that changes who is in front', () => {
    // a meets brand, b meets fees: equal at 3 and 3, so each step decides
    const offers = [
      offer('a', found('met', 'met', 'met', 'not-met', 'met')),
      offer('b', found('not-met', 'met', 'met', 'met', 'met')),
    ];
    expect(verdict(weigh(4, 3, 3, 3, 3), offers)).toEqual({ kind: 'best', best: 'a' });
    const result = sensitivity(weigh(4, 3, 3, 3, 3), offers);
    expect(result.moves.map(({ criterion, to, verdict: then }) => [criterion, to, then.kind])).toEqual([
      ['brand', 3, 'tie'],
      ['fees', 4, 'tie'],
    ]);
    // only brand and fees matter: of 3 × 3 pairs, a stays ahead where brand > fees, in (3,2) (4,2) (4,3) (5,2) (5,3) (5,4)
    expect(result).toMatchObject({ weightings: 243, changed: 3 * 27 });
  });

  it('does not move weights past 0 and 5', () => {
    const offers = [offer('a', allMet), offer('b', doubtful)];
    expect(sensitivity(weigh(0, 5, 0, 5, 0), offers).weightings).toBe(2 ** 5);
  });
});

const ground = { source: 's', status: 'reported', checkedOn: '2026-11-23' } as const;
const vendor = (id: string, rest: Partial<VendorData> = {}): VendorData => ({
  id,
  brand: id.toUpperCase(),
  formerIds: [],
  kind: 'acquirer',
  events: [],
  ...rest,
});

describe('filter by needs', () => {
  const all = [
    vendor('everywhere', { region: { ...ground, value: { text: '全国', excludes: [] } } }),
    vendor('not-there', { region: { ...ground, value: { text: '河南除外', excludes: ['河南'] } } }),
    vendor('silent', { kind: 'aggregator' }),
    vendor('slow', { settlement: { ...ground, value: ['t1'] }, forms: { ...ground, value: ['speaker'] } }),
  ];
  const ids = (needs: Parameters<typeof matchVendors>[1]) =>
    matchVendors(all, needs).map(({ vendor: { id } }) => id);

  it('leaves out only what is known not to fit, in the order of the data', () => {
    expect(ids({})).toEqual(['everywhere', 'not-there', 'silent', 'slow']);
    expect(ids({ kind: 'aggregator' })).toEqual(['silent']);
    expect(ids({ settlement: 'd0' })).toEqual(['everywhere', 'not-there', 'silent']);
    expect(ids({ form: 'speaker' })).toEqual(['everywhere', 'not-there', 'silent', 'slow']);
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
  it('names unknown ids and those after the fourth', () => {
    const { vendors, problems } = readVendorIds('a1,nobody,b1,c1,d1,e1', all);
    expect(vendors).toHaveLength(4);
    expect(problems.map(({ value }) => value)).toEqual(['nobody', 'e1']);
  });
  it('tells the provider from the name of an offer', () => {
    expect(vendorNamed('星驿支付（小张报的）', all)?.id).toBe('new-name');
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
    expect(unpublished(vendor('x', { legalName: { ...ground, value: '某公司' } }))).toEqual([
      'licence',
      'region',
      'settlement',
      'forms',
      'listPrice',
      'service',
    ]);
  });
});

const anyWeights = fc.record(
  Object.fromEntries(criterionIds.map((id) => [id, fc.integer({ min: 0, max: 5 })])),
) as fc.Arbitrary<Weights>;
const anyFindings = fc.record(
  Object.fromEntries(criterionIds.map((id) => [id, fc.constantFrom(...findingValues)])),
) as fc.Arbitrary<Findings>;

describe('laws of the score', () => {
  it('stays between 0 and full, low below high', () => {
    fc.assert(
      fc.property(anyWeights, anyFindings, (weights, findings) => {
        const { low, high, full } = scoreOffer(weights, findings);
        return low >= 0 && low <= high && high <= full;
      }),
    );
  });
  it('a better finding never lowers it, and checking never widens the range', () => {
    const better = { 'not-met': 'doubtful', doubtful: 'met', met: 'met', unchecked: 'met' } as const;
    fc.assert(
      fc.property(anyWeights, anyFindings, fc.constantFrom(...criterionIds), (weights, findings, id) => {
        const before = scoreOffer(weights, findings);
        const after = scoreOffer(weights, { ...findings, [id]: better[findings[id]] });
        return (
          after.low >= before.low &&
          after.high >= before.high &&
          after.high - after.low <= before.high - before.low
        );
      }),
    );
  });
  it('whatever the open checks give, the best is among those named', () => {
    const closed = fc.record(
      Object.fromEntries(criterionIds.map((id) => [id, fc.constantFrom('met', 'doubtful', 'not-met')])),
    );
    fc.assert(
      fc.property(
        anyWeights,
        fc.array(fc.tuple(anyFindings, closed), { minLength: 2, maxLength: 4 }),
        (weights, list) => {
          const offers = list.map(([findings], i) => ({ prefix: 'abcd'.charAt(i), findings }));
          const result = verdict(weights, offers);
          if (result.kind !== 'best' && result.kind !== 'open' && result.kind !== 'tie') return true;
          const named = result.kind === 'best' ? [result.best] : result.among;
          const final = list.map(([findings, later]) => {
            const settled = criterionIds.map((id) => [
              id,
              findings[id] === 'unchecked' ? later[id] : findings[id],
            ]);
            return scoreOffer(weights, Object.fromEntries(settled) as Findings).low;
          });
          const top = Math.max(...final);
          return final.every((points, i) => points < top || named.includes('abcd'.charAt(i)));
        },
      ),
    );
  });
});
