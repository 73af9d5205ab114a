import { z } from 'astro/zod';
import { id, sitePath } from './evidence.ts';
import type { Searchable, SearchedEntry } from './searchable.ts';

/** A term of the trade, explained in plain words. */
export const glossaryTerm = z.strictObject({
  /** Section id on the glossary page: the English standard term. */
  id,
  /** The Chinese term. */
  term: z.string().min(1),
  /** The English standard term. */
  english: z.string().min(2),
  /** Pinyin without tone marks, for search and sorting. */
  pinyin: z.string().regex(/^[a-z0-9+ ]+$/, { error: '只写小写拼音和数字' }),
  /** Other names for the same thing. */
  aliases: z.array(z.string()).default([]),
  /** What it is, in one or two sentences a shop owner would say. */
  plain: z.string().min(6),
  /** Page or section that says more. */
  seeAlso: sitePath.optional(),
});

type GlossaryTerm = z.infer<typeof glossaryTerm>;

/** A term is looked for by all its names; the section that says more about it is what people want then. */
export function searchTerm({ url, data }: SearchedEntry<GlossaryTerm>): Searchable[] {
  const { term, english, aliases, seeAlso } = data;
  const entry: Searchable = {
    url,
    kind: 'term',
    label: `${term}是什么意思`,
    names: [term, english],
    aliases,
  };
  return seeAlso === undefined ? [entry] : [entry, { url: seeAlso, names: [term], aliases }];
}
