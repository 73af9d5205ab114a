import { z } from 'astro/zod';
import { id, sitePath } from './evidence.ts';

/** A published link that has moved. */
export const redirect = z.object({
  id,
  /** Path, or path with section id, as it was published. */
  from: sitePath,
  /** Where its content is now. */
  to: sitePath,
});

export type Redirect = z.infer<typeof redirect>;
