import { z } from 'astro/zod';
import { evidence, id } from './evidence.ts';

/** A statement that pages quote: a figure, a date, a duty, a word about a company. */
export const fact = evidence.extend({
  /** Id by which pages quote it: `<Fact id="…" />`. */
  id,
  /** The few words that stand in the running text, e.g. 30 天. */
  value: z.string().min(1),
  /** The whole statement, for the list of citations at the foot of the page. */
  statement: z.string().min(4),
});

export type Fact = z.infer<typeof fact>;
