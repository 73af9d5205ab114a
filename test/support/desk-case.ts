import type { Verdict } from '../../src/widgets/checklist/model/types.ts';

/** A case as an acquirer's service desk gets it, as a link. `{-8}` in it is the day eight days ago. */
export interface DeskCase {
  query: string;
  verdict: Verdict | readonly Verdict[];
  /** Causes of which one must come first. */
  first: string | readonly string[];
  /** Causes of which one must be among the first two. */
  amongTwo?: string;
  notFirst?: string;
  /** What the verdict must say, and what nothing may say. */
  says?: RegExp;
  never?: RegExp;
}
