import { z } from 'astro/zod';
import { id } from './evidence.ts';

/**
 * A worked example of the fee model: the page computes it by the estimator's own code and shows the arithmetic beside it;
 * a test holds the figures worked out by hand against the computed ones.
 */
export const feeExample = z.object({
  id,
  /** What the example shows. */
  title: z.string().min(4),
  /** Query of the link that opens it, without the question mark. */
  query: z.string().regex(/^[a-z0-9.=&\p{Script=Han}-]+$/u, { error: '写成 credit=10000&a.credit=0.6 这样' }),
  /** The arithmetic by hand, one line each. */
  steps: z.array(z.string().min(4)).min(1),
  /** Figures worked out by hand, by output name: 元 with two decimals, percent with four. */
  figures: z.record(z.string(), z.string()),
});

export type FeeExample = z.infer<typeof feeExample>;
