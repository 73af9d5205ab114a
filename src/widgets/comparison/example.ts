import { parsePercent, parseYuan } from '../../domain/money.ts';
import type { EstimatorDefaults, EstimatorState } from '../fee-estimator/state.ts';
import type { FindingsByOffer } from './state.ts';

/** Two made-up offers to the default shop: the market's usual prices, and a lower rate with yearly and lost charges. */
export function exampleEstimate({ shop, market }: EstimatorDefaults): EstimatorState {
  const usual = market[shop.class];
  const lowRate = { ...usual.rates, credit: parsePercent('0.55') };
  const charges = { deposit: parseYuan('99') ?? 0n, depositBack: false };
  return {
    shop,
    date: undefined,
    quotes: [
      { prefix: 'a', quote: { ...usual, name: '示例甲' }, estimated: false },
      { prefix: 'b', quote: { ...usual, ...charges, name: '示例乙', rates: lowRate }, estimated: false },
    ],
  };
}

/** What somebody might have found out about the two made-up offers. */
export const exampleFindings: FindingsByOffer = {
  a: {
    findings: { brand: 'met', authorization: 'met', service: 'met', fees: 'met', reviews: 'unchecked' },
    notes: {},
  },
  b: {
    findings: {
      brand: 'met',
      authorization: 'unchecked',
      service: 'doubtful',
      fees: 'doubtful',
      reviews: 'unchecked',
    },
    notes: {},
  },
};
