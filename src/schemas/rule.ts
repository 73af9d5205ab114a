import { z } from 'astro/zod';
import { id } from './evidence.ts';
import type { Searchable, SearchedEntry } from './searchable.ts';

/** A legal document and what it means to a shop. */
export const rule = z.object({
  /** Section id on the rules page; the same as its source's id. */
  id,
  /** Short name people use, e.g. 259 号文. */
  shortName: z.string().min(2),
  /** What it means to a shop, in one sentence. */
  plain: z.string().min(6),
  /** Facts of this document; ids from `content/facts/`. */
  facts: z.array(id).min(1),
  aliases: z.array(z.string()).default([]),
});

export type Rule = z.infer<typeof rule>;

/** A rule is looked for by its short name; title and number come from its source. */
export function searchRule({ url, data: { shortName, aliases } }: SearchedEntry<Rule>): Searchable[] {
  return [{ url, kind: 'rule', label: shortName, names: [shortName], aliases }];
}
