import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalWeights, noFindings, scoreOffer } from '../../src/widgets/comparison/model/score.ts';
import { criterionIds, type Findings } from '../../src/widgets/comparison/model/types.ts';
import { sensitivity, verdict } from '../../src/widgets/comparison/model/verdict.ts';
import { anyFindings, anyWeights, found, weigh } from '../support/comparison.ts';

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
