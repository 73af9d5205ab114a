import { z } from 'astro/zod';
import { id, sitePath } from './evidence.ts';

const link = z.strictObject({
  /** What the reader sees, in the reader's own words. */
  label: z.string().min(2),
  /** Site path, with query and hash if wanted. */
  path: z.string().startsWith('/'),
});

/** One question with which people come, and where it leads. */
export const homeDoor = z.strictObject({
  /** Section id on the home page. */
  id,
  /** The question. */
  title: z.string().min(2),
  /** The answer in one or two sentences. */
  answer: z.string().min(4),
  /** What must not be done, before anything else, and why; the home page says it first of all. */
  warning: z.strictObject({ rule: z.string().min(4), why: z.string().min(4) }).optional(),
  /** The one thing most people should tap. */
  main: link,
  /** Shorter ways for those who know what they look for. */
  links: z.array(link).min(1),
});

/** One of the links that support sends most. */
export const mostSent = z.strictObject({
  id,
  /** Site path with query or hash: a topic, a section, a checklist with answers filled in. */
  link: z.string().regex(/^\/[a-z0-9/-]*\/(?:\?[a-z0-9=&.-]+)?(?:#[a-z0-9-]+)?$/),
  /** What the customer reads before the link. */
  label: z.string().min(4),
});

/** A published link that has moved. */
export const redirect = z.strictObject({
  id,
  /** Path, or path with section id, as it was published. */
  from: sitePath,
  /** Where its content is now. */
  to: sitePath,
});

export type Redirect = z.infer<typeof redirect>;
