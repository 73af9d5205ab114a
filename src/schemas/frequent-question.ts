import { z } from 'astro/zod';
import { id, sitePath } from './evidence.ts';

/** One of the most asked questions, offered before anything is typed. */
export const frequentQuestion = z.object({
  id,
  /** The topic or section that answers it; its question is what the reader sees. */
  link: sitePath,
});

export type FrequentQuestion = z.infer<typeof frequentQuestion>;
