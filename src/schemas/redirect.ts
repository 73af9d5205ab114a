import { z } from 'astro/zod';
import { id } from './evidence.ts';

const sitePath = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
  error: '写站内路径，例如 /guides/fees/ 或 /guides/fees/#debit-cap',
});

/** A published link that has moved. */
export const redirect = z.object({
  id,
  /** Path, or path with section id, as it was published. */
  from: sitePath,
  /** Where its content is now. */
  to: sitePath,
});

export type Redirect = z.infer<typeof redirect>;
