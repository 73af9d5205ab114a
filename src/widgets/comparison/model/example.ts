import { parsePercent, parseYuan } from '../../../domain/decimal.ts';
import { blankQuote, type EstimatorDefaults, type EstimatorState } from '../../quotes/model/state.ts';
import type { FindingsByOffer } from '../state/state.ts';

/** Two made-up offers to the default shop: the market's usual prices, and lower card rates with a deposit that is lost. */
export function exampleEstimate({ shop, market }: EstimatorDefaults): EstimatorState {
  const usual = market[shop.class];
  const lower = {
    rates: { ...usual.rates, credit: parsePercent('0.52') },
    deposit: parseYuan('50') ?? 0n,
    depositBack: false,
  };
  return {
    shop,
    date: undefined,
    quotes: [
      { prefix: 'a', quote: { ...usual, name: '示例甲' }, estimated: [] },
      { prefix: 'b', quote: { ...usual, ...lower, name: '示例乙' }, estimated: [] },
    ],
  };
}

/** Two empty offers to the same shop, to fill in. */
export function emptyEstimate({ shop, date }: EstimatorState): EstimatorState {
  const blank = { quote: blankQuote, estimated: [] };
  return {
    shop,
    date,
    quotes: [
      { prefix: 'a', ...blank },
      { prefix: 'b', ...blank },
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
      authorization: 'doubtful',
      service: 'doubtful',
      fees: 'doubtful',
      reviews: 'unchecked',
    },
    notes: {},
  },
};
