import { z } from 'astro/zod';
import { id } from './evidence.ts';

/** Words that mean the same to a merchant; search tries each for the others. The glossary's aliases need not be repeated. */
export const synonym = z.object({
  id,
  words: z.array(z.string().min(1)).min(2),
});

export type Synonym = z.infer<typeof synonym>;
