import { z } from 'astro/zod';
import { evidence, id, sitePath } from './evidence.ts';

/** The five things a buyer judges; also the names of the weights in a link. */
const criterionId = z.enum(['brand', 'authorization', 'service', 'fees', 'reviews']);

/** Plain advice, or advice that rests on a document. */
const advice = z.union([z.string().min(4), evidence.extend({ text: z.string().min(4) })], {
  error: '写一句话，或者写 text、source、status、checkedOn',
});

/** One of the five things to judge an offer by, and how a shop owner checks it without help. */
export const criterion = z.strictObject({
  id: criterionId,
  /** Two to six characters, as it stands beside the weight. */
  name: z.string().min(2).max(6),
  /** One sentence: what is judged. */
  meaning: z.string().min(6),
  /** Page or section that explains it. */
  guide: sitePath,
  /** How to check it, in order; each begins with a verb. */
  steps: z.array(advice).min(2),
  /** What counts as met. */
  met: z.string().min(4),
  /** What counts as doubtful. */
  doubtful: z.string().min(4),
  /** What counts as not met. */
  notMet: z.string().min(4),
  /** What to ask the salesman for while this is unchecked or doubtful. */
  asks: z
    .array(
      z.strictObject({
        id,
        /** Something to be answered, or a paper to be handed over. */
        kind: z.enum(['question', 'document']),
        /** As said to the salesman. */
        text: z.string().min(4),
        /** Where and how the answer can be checked. */
        check: z.string().min(4),
        /** Contact to call for it; id in `content/contacts.yaml`. */
        contact: id.optional(),
        /** Where it says that this may be asked or checked; absent where it is common sense. */
        citation: evidence.optional(),
        /** Kinds of provider that need not be asked. */
        except: z.array(z.enum(['acquirer', 'wallet', 'bank', 'aggregator'])).default([]),
      }),
    )
    .min(1),
});

export type Criterion = z.infer<typeof criterion>;
