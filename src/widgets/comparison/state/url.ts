import { readEstimate } from '../../quotes/model/link.ts';
import { writeEstimate } from '../../quotes/model/write-link.ts';
import { countKeys, quoteKeys, shopKeys } from '../../quotes/model/quote-keys.ts';
import { prefixes, type EstimatorDefaults, type EstimatorState } from '../../quotes/model/state.ts';
import { repeatedParams, type ParamProblem } from '../../shared/param-problem.ts';
import { equalWeights } from '../model/score.ts';
import { criterionIds, defaultWeight, weightRange, type VendorData, type Weights } from '../model/types.ts';
import { readVendorIds, type RenamedVendor } from '../model/vendor-ids.ts';

/** All that a comparison's link can say. Findings and notes never stand in a link. */
export interface ComparisonState {
  estimate: EstimatorState;
  /** Providers side by side, in the order chosen. */
  vendors: readonly VendorData[];
  weights: Weights;
}

/** What a link gives beside quotes: providers and weights, old provider ids with their successors, what could not be used. */
export interface ReadChoices extends Pick<ComparisonState, 'vendors' | 'weights'> {
  renamed: RenamedVendor[];
  problems: ParamProblem[];
}

/** Reads providers and weights. A bad value is named and falls back to its default. Never throws. */
export function readChoices(query: URLSearchParams, all: readonly VendorData[]): ReadChoices {
  const { vendors, renamed, problems } = readVendorIds(query.getAll('v').join(), all);
  const weights = { ...equalWeights };
  for (const id of criterionIds) {
    problems.push(...repeatedParams(query, [`w.${id}`]));
    const text = query.get(`w.${id}`) ?? '';
    if (text.trim() === '') continue;
    const weight = readWeight(text);
    if (weight === undefined) {
      problems.push({
        key: `w.${id}`,
        value: text,
        message: `权重只能是 ${weightRange.min} 到 ${weightRange.max} 的整数，这里按 ${defaultWeight} 算`,
      });
    } else weights[id] = weight;
  }
  return { vendors, weights, renamed, problems };
}

/** What a link gives: the state, old provider ids with their successors, and what could not be used. */
export interface ReadComparison {
  state: ComparisonState;
  renamed: RenamedVendor[];
  problems: ParamProblem[];
}

/**
 * Reads a link: the estimator's parameters, `v` and `w.*`. A bad value is named and falls back to its default, the rest
 * counts, unknown parameters do not. Never throws.
 */
export function readComparison(
  query: URLSearchParams,
  defaults: EstimatorDefaults,
  all: readonly VendorData[],
): ReadComparison {
  const { state: estimate, problems } = readEstimate(query, defaults);
  const { renamed, problems: others, ...choices } = readChoices(query, all);
  return { state: { estimate, ...choices }, renamed, problems: [...problems, ...others] };
}

/** Writes a state as a link that reads back as the same state; weights at their default are left out. */
export function writeComparison(state: ComparisonState): URLSearchParams {
  return new URLSearchParams([...writeEstimate(state.estimate), ...writeChoices(state)]);
}

/** Writes the providers and weights alone, for a page that shows made-up offers. */
export function writeChoices({
  vendors,
  weights,
}: Pick<ComparisonState, 'vendors' | 'weights'>): URLSearchParams {
  const query = new URLSearchParams();
  if (vendors.length > 0) query.set('v', vendors.map(({ id }) => id).join());
  for (const id of criterionIds) {
    if (weights[id] !== defaultWeight) query.set(`w.${id}`, String(weights[id]));
  }
  return query;
}

/** Whether a link sets anything that the estimator counts with. */
export function setsEstimate(query: URLSearchParams): boolean {
  const own = new Set<string>([
    ...shopKeys,
    ...countKeys,
    ...prefixes.flatMap((prefix) => quoteKeys.map((key) => `${prefix}.${key}`)),
  ]);
  return [...query.keys()].some((key) => own.has(key));
}

function readWeight(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  const weight = /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
  return weight >= weightRange.min && weight <= weightRange.max ? weight : undefined;
}
