import { z } from 'astro/zod';
import { evidence, id } from './evidence.ts';
import { officialUrl } from './source.ts';
import type { Searchable, SearchedEntry } from './searchable.ts';

/** A service or complaint channel. */
export const contact = evidence.extend({
  /** Section id on the contacts page. */
  id,
  /** Who answers. */
  name: z.string().min(2),
  /** Number to dial, digits and hyphens only. */
  phone: z
    .string()
    .regex(/^[0-9-]+$/, { error: '只写数字和连字符' })
    .optional(),
  /** Official page. */
  url: officialUrl.optional(),
  /** When it answers; absent if not published. */
  hours: z.string().optional(),
  /** What to turn to it for. */
  helpsWith: z.string().min(4),
  /** What it cannot do, or what must come first. */
  limits: z.string().optional(),
  /** Which group it stands in. */
  group: z.enum(['first', 'network', 'wallet', 'acquirer', 'bank', 'authority', 'police']),
  aliases: z.array(z.string()).default([]),
});

export type Contact = z.infer<typeof contact>;

/** A contact is looked for by who answers and by its number. */
export function searchContact({ url, data: { name, phone, aliases } }: SearchedEntry<Contact>): Searchable[] {
  const label = phone === undefined ? name : `${name} ${phone}`;
  const names = phone === undefined ? [name] : [name, phone, `${name} 电话 ${phone}`];
  return [{ url, kind: 'contact', label, names, aliases }];
}
