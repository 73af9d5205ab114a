import { z } from 'astro/zod';
import { id } from './evidence.ts';

/** One of the links that support sends most. */
export const mostSent = z.object({
  id,
  /** Site path with query or hash: a topic, a section, a checklist with answers filled in. */
  link: z.string().regex(/^\/[a-z0-9/-]*\/(?:\?[a-z0-9=&.-]+)?(?:#[a-z0-9-]+)?$/),
  /** What the customer reads before the link. */
  label: z.string().min(4),
});

export type MostSent = z.infer<typeof mostSent>;
