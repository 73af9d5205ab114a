import fc from 'fast-check';
import {
  criterionIds,
  findingValues,
  type Finding,
  type Findings,
  type VendorData,
  type Weights,
} from '../../src/widgets/comparison/model/types.ts';

/** Findings in the order of the criteria; the rest unchecked. */
export function found(...values: Finding[]): Findings {
  return Object.fromEntries(criterionIds.map((id, i) => [id, values[i] ?? 'unchecked'])) as Findings;
}

/** Weights in the order of the criteria; the rest 0. */
export function weigh(...values: number[]): Weights {
  return Object.fromEntries(criterionIds.map((id, i) => [id, values[i] ?? 0])) as Weights;
}

/** Where a made-up fact rests. */
export const citation = { source: 's', status: 'reported', checkedOn: '2026-11-23' } as const;

/** A provider of which only what is given is published. */
export function vendorOf(id: string, rest: Partial<VendorData> = {}): VendorData {
  return {
    id,
    brand: id.toUpperCase(),
    formerIds: [],
    kind: 'acquirer',
    licenceState: 'unknown',
    events: [],
    ...rest,
  };
}

/** Weights a reader may give. */
export const anyWeights = fc.record(
  Object.fromEntries(criterionIds.map((id) => [id, fc.integer({ min: 0, max: 5 })])),
) as fc.Arbitrary<Weights>;

/** Findings a reader may have. */
export const anyFindings = fc.record(
  Object.fromEntries(criterionIds.map((id) => [id, fc.constantFrom(...findingValues)])),
) as fc.Arbitrary<Findings>;
