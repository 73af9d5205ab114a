import { z } from 'astro/zod';
import { id } from './evidence.ts';

/** Words that mean the same to a merchant; search reads the first for the others. The glossary's aliases need not be repeated. */
export const synonym = z.strictObject({
  id,
  words: z.array(z.string().min(1)).min(2),
});

/** What people look for here and the site does not answer. */
export const elsewhere = z.strictObject({
  id,
  /** Words that tell such a query, unless a phrase or the text of the site has it as it is. */
  words: z.array(z.string().min(2)).min(1),
  /** Who answers it, in one sentence. */
  say: z.string().min(6),
});
