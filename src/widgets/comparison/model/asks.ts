import {
  vendorFactNames,
  type AskData,
  type CriterionData,
  type CriterionId,
  type Findings,
  type VendorData,
  type VendorFactName,
} from './types.ts';

/** What the list before signing needs to know of an offer. */
interface AskedOffer {
  prefix: string;
  findings: Findings;
  /** The provider it is from, if its name says so. */
  vendor?: VendorData;
}

/** One thing to ask, and the offers it has to be asked of. */
interface OpenAsk {
  ask: AskData;
  prefixes: string[];
}

/** What is still open on one criterion. */
export interface OpenCriterion {
  criterion: CriterionId;
  name: string;
  asks: OpenAsk[];
}

/** What to ask before signing: everything on criteria that are unchecked or doubtful, each once, in the guide's order. */
export function openAsks(criteria: readonly CriterionData[], offers: readonly AskedOffer[]): OpenCriterion[] {
  return criteria
    .map(({ id, name, asks }) => {
      const open = offers.filter(({ findings }) => isOpen(findings, id));
      const needed = asks
        .map((ask) => ({
          ask,
          prefixes: open
            .filter(({ vendor }) => vendor === undefined || !ask.except.includes(vendor.kind))
            .map(({ prefix }) => prefix),
        }))
        .filter(({ prefixes }) => prefixes.length > 0);
      return { criterion: id, name, asks: needed };
    })
    .filter(({ asks }) => asks.length > 0);
}

/** Criteria on which the reader found that the offer fails. */
export function failedCriteria(criteria: readonly CriterionData[], findings: Findings): CriterionData[] {
  return criteria.filter(({ id }) => findings[id] === 'not-met');
}

function isOpen(findings: Findings, id: CriterionId): boolean {
  return findings[id] === 'unchecked' || findings[id] === 'doubtful';
}

/** The facts about a provider that are 未公开. */
export function unpublished(vendor: VendorData): VendorFactName[] {
  return vendorFactNames.filter((name) => vendor[name] === undefined);
}
