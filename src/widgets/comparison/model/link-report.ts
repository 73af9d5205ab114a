import type { ParamProblem } from '../../shared/param-problem.ts';
import type { RenamedVendor } from './vendor-ids.ts';

/** What has to be said about the link that led here. */
export interface LinkReport {
  /** Parts that could not be used. */
  problems: readonly ParamProblem[];
  /** Old provider ids, and what they stand for now. */
  renamed: readonly RenamedVendor[];
}

/** There was nothing to say. */
export const noLink: LinkReport = { problems: [], renamed: [] };
