import { readLink, type ReadLink } from '../../quotes/model/link.ts';
import { ownKeys, type EstimatorDefaults } from '../../quotes/model/state.ts';
import { repeatedParams } from '../../shared/param-problem.ts';
import { equalWeights } from '../model/score.ts';
import { criterionIds, defaultWeight, weightRange, type VendorData, type Weights } from '../model/types.ts';
import { readVendorIds, type RenamedVendor } from '../model/vendor-ids.ts';

/** What a link gives: fields of the quotes, providers and weights, and what could not be used. */
interface ReadComparison extends ReadLink {
  /** Providers side by side, in the order chosen. */
  vendors: readonly VendorData[];
  weights: Weights;
  /** Old provider ids with their successors. */
  renamed: readonly RenamedVendor[];
}

/**
 * Reads a link: the estimator's parameters, `v` and `w.*`; findings and notes never stand in one. A bad value is named and falls
 * back to its default, the rest counts, unknown parameters do not. Never throws.
 */
export function readComparison(
  query: URLSearchParams,
  defaults: EstimatorDefaults,
  all: readonly VendorData[],
): ReadComparison {
  const { form, problems: ofQuotes } = readLink(query, defaults);
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
  return { form, vendors, weights, renamed, problems: [...ofQuotes, ...problems] };
}

/** Writes providers and weights; weights at their default are left out. */
export function writeChoices({
  vendors,
  weights,
}: Pick<ReadComparison, 'vendors' | 'weights'>): URLSearchParams {
  const query = new URLSearchParams();
  if (vendors.length > 0) query.set('v', vendors.map(({ id }) => id).join());
  for (const id of criterionIds) {
    if (weights[id] !== defaultWeight) query.set(`w.${id}`, String(weights[id]));
  }
  return query;
}

/** Whether a link sets anything that the estimator counts with. */
export function setsEstimate(query: URLSearchParams): boolean {
  return [...query.keys()].some((key) => ownKeys.includes(key));
}

function readWeight(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  const weight = /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
  return weight >= weightRange.min && weight <= weightRange.max ? weight : undefined;
}
