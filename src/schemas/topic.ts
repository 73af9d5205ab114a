import { z } from 'astro/zod';
import { day, id } from './evidence.ts';
import { searchSections, section } from './page.ts';
import type { Searchable, SearchedEntry } from './searchable.ts';

/**
 * Front matter of a topic page: one question of a guide. File name = id = last part of its path, and the id under which the
 * guide's way-in page lists it.
 */
export const topic = z
  .strictObject({
    /** Title, also the h1. */
    title: z.string().min(2),
    /** The question it answers, as a merchant would ask it. */
    question: z.string().min(4),
    /**
     * The answer in one sentence: under the title, on the way-in page, in search and previews. It may quote facts by
     * `<Fact id="…" />` and has no other markup. Left out where the cause's own answer serves.
     */
    answer: z.string().min(4).optional(),
    /** Other words people use for it: aliases, spoken questions, numbers. */
    aliases: z.array(z.string()).default([]),
    /** Place within the guide. */
    order: z.number().int(),
    /** Id of the cause of `content/causes/` whose answer and steps stand under the title; the same as the file name. */
    cause: id.optional(),
    /** When the words were last gone over. */
    updatedOn: day,
    /** Ids from `content/sources.yaml` that the words rest on besides the facts they quote. */
    sources: z.array(id).default([]),
    /** Every h2 and h3 of its text, in page order. */
    sections: z.array(section).default([]),
  })
  .refine(({ answer, cause }) => answer !== undefined || cause !== undefined, {
    path: ['answer'],
    error: '写一句话的答案（有 cause 的可以不写，用它的答案）',
  });

export type Topic = z.infer<typeof topic>;

/** A topic is looked for by its title and its question, and each of its sections by itself. */
export function searchTopic({ url, data, body }: SearchedEntry<Topic>): Searchable[] {
  const { title, question, aliases, sections } = data;
  return [
    { url, kind: 'page', names: [title], questions: [question], aliases },
    ...searchSections(url, sections, body),
  ];
}
