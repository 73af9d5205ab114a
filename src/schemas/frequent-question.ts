import { z } from 'astro/zod';
import { id } from './evidence.ts';

/** One of the most asked questions, offered before anything is typed. */
export const frequentQuestion = z.object({
  id,
  /** The section that answers it, as a path with hash; its question is what the reader sees. */
  link: z.string().startsWith('/'),
});

export type FrequentQuestion = z.infer<typeof frequentQuestion>;
