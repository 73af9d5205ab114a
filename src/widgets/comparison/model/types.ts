import type { Criterion } from '../../../schemas/criterion.ts';
import type { Status } from '../../../schemas/evidence.ts';
import type { Known, Vendor } from '../../../schemas/vendor.ts';
import type { EstimatorData } from '../../quotes/model/data.ts';

/** The five things to judge an offer by, in the order of the guide. */
export const criterionIds = ['brand', 'authorization', 'service', 'fees', 'reviews'] as const;
export type CriterionId = (typeof criterionIds)[number];

/** What the reader found out about one criterion of one offer. */
export const findingValues = ['met', 'doubtful', 'not-met', 'unchecked'] as const;
export type Finding = (typeof findingValues)[number];

export type Findings = Record<CriterionId, Finding>;
export type Weights = Record<CriterionId, number>;

/** Lowest and highest weight a reader may give. */
export const weightRange = { min: 0, max: 5 } as const;

/** Weight of a criterion that the reader has not touched: all count alike. */
export const defaultWeight = 3;

/** Most providers side by side. */
export const maxVendors = 4;

/** A criterion as the widget needs it: `content/criteria.yaml` with plain texts. */
export interface CriterionData {
  id: CriterionId;
  name: string;
  meaning: string;
  /** Address of the section that explains it. */
  guide: string;
  steps: StepData[];
  met: string;
  doubtful: string;
  notMet: string;
  asks: AskData[];
}

/** A page to read or check something on: the official one where there is one, else our sources page. */
export interface Place {
  text: string;
  url: string;
}

/** One step of checking it oneself. */
export interface StepData {
  text: string;
  /** The document or page that the step rests on. */
  place?: Place;
}

/** Something to ask the salesman for, with the place where the answer can be checked. */
export interface AskData {
  id: string;
  kind: 'question' | 'document';
  text: string;
  check: string;
  /** Where the answer can be checked, or what gives the right to ask. */
  place?: Place;
  /** Whom to call about it. */
  contact?: { name: string; phone?: string };
  except: Criterion['asks'][number]['except'];
}

/** Where a statement about a firm comes from. */
export interface Citation {
  /** Key into the table of source names. */
  source: string;
  status: Status;
  /** `YYYY-MM-DD` */
  checkedOn: string;
  validUntil?: string;
}

/** A statement about a firm, or nothing where it is 未公开. */
export interface VendorFact<T = string> extends Citation {
  value: T;
}

type ValueOf<K extends keyof Vendor> =
  Exclude<Vendor[K], 'unknown'> extends infer V ? (V extends { value: infer T } ? T : never) : never;

export type PayoutOption = ValueOf<'settlement'>[number];
export type Form = ValueOf<'forms'>[number];
export type Kind = Vendor['kind'];
export type LicenceState = Vendor['licenceState'];

/** A provider as the widget needs it; an absent fact is 未公开. */
export interface VendorData {
  id: string;
  formerIds: string[];
  brand: string;
  kind: Kind;
  licenceState: LicenceState;
  legalName?: VendorFact;
  licence?: VendorFact;
  region?: VendorFact<{ text: string; excludes: string[] }>;
  settlement?: VendorFact<PayoutOption[]>;
  forms?: VendorFact<Form[]>;
  listPrice?: VendorFact;
  /** Customer service: name, number. */
  service?: VendorFact<{ name: string; phone?: string }>;
  /** Dated events, oldest first. */
  events: VendorFact<{ on: string; text: string }>[];
}

/** The facts about a provider that may be published once each, in the order in which they are shown. */
export const vendorFactNames = [
  'legalName',
  'licence',
  'region',
  'settlement',
  'forms',
  'listPrice',
  'service',
] as const;
export type VendorFactName = (typeof vendorFactNames)[number];

/** Turns a field of a vendor file into what the widget takes. */
export function fromKnown<T>(known: Known<T>): VendorFact<T> | undefined {
  if (known === 'unknown') return undefined;
  const { value, source, status, checkedOn, validUntil } = known;
  return { value, source, status, checkedOn, ...(validUntil === undefined ? {} : { validUntil }) };
}

/** Everything the page hands to the comparison. */
export interface ComparisonData {
  /** All providers, in the order in which they are shown. */
  vendors: VendorData[];
  criteria: CriterionData[];
  /** Names of the sources that the providers' facts rest on, by id. */
  sources: Record<string, string>;
  /** What the estimator counts with. */
  estimator: EstimatorData;
  /** Day on which the page was built, `YYYY-MM-DD`. */
  builtOn: string;
  pages: {
    /** The sources page. */
    sources: string;
    /** The page that links lead to. */
    tool: string;
  };
}
