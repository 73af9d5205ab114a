import { z } from 'astro/zod';
import { day, id } from './evidence.ts';
import { headings } from '../domain/headings.ts';
import type { Searchable, SearchedEntry } from './searchable.ts';

/** One linkable section: what question it answers and by which other words people look for it. */
export const section = z.strictObject({
  /** Id of a heading of this page, or of a section that one of its components draws. */
  id,
  /** The question this section answers, as a merchant would ask it. */
  question: z.string().min(4),
  /** Other words people use for it: aliases, spoken questions, numbers. */
  aliases: z.array(z.string()).default([]),
});

/** Front matter of an MDX page that is no topic: a guide's way in (`index.mdx`), a reference page, a tool, a page on the site. */
export const page = z.strictObject({
  /** Page title, also the h1. */
  title: z.string().min(2),
  /** Short name for navigation. */
  navTitle: z.string().optional(),
  /** One sentence: what the reader gets here. Shown under the title and in search engines. */
  description: z.string().min(10).max(120),
  /** Place within its group in the navigation. */
  order: z.number().int().default(0),
  /** When the words were last gone over. */
  updatedOn: day,
  /** Other words people use for the whole page. */
  aliases: z.array(z.string()).default([]),
  /** Every h2 and h3 that a link may point to, in page order. */
  sections: z.array(section).default([]),
});

export type Page = z.infer<typeof page>;
export type Section = z.infer<typeof section>;

/** A page is looked for by its names, and each of its sections by itself. */
export function searchPage({ url, data, body }: SearchedEntry<Page>): Searchable[] {
  const { title, navTitle, aliases, sections } = data;
  return [
    { url, kind: 'page', label: title, names: [title, navTitle], aliases },
    ...searchSections(url, sections, body),
  ];
}

/** A section is looked for by its question and its heading. */
export function searchSections(url: string, sections: Section[], body: string): Searchable[] {
  const titles = headings(body);
  return sections.map(({ id, question, aliases }) => ({
    url: `${url}#${id}`,
    kind: 'section',
    questions: [question, titles.get(id)?.title],
    aliases,
  }));
}
