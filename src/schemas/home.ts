import { z } from 'astro/zod';
import { id } from './evidence.ts';

const link = z.object({
  /** What the reader sees, in the reader's own words. */
  label: z.string().min(2),
  /** Site path, with query and hash if wanted. */
  path: z.string().startsWith('/'),
});

/** One question with which people come, and where it leads. */
export const homeDoor = z.object({
  /** Section id on the home page. */
  id,
  /** The question. */
  title: z.string().min(2),
  /** The answer in one or two sentences. */
  answer: z.string().min(4),
  /** What must not be done, before anything else, and why; the home page says it first of all. */
  warning: z.object({ rule: z.string().min(4), why: z.string().min(4) }).optional(),
  /** The one thing most people should tap. */
  main: link,
  /** Shorter ways for those who know what they look for. */
  links: z.array(link).min(1),
});

export type HomeDoor = z.infer<typeof homeDoor>;
