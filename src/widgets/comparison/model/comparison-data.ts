import type { EstimatorData } from '../../quotes/model/data.ts';
import type { CriterionData, VendorData } from './types.ts';

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
