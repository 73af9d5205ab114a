import { rank } from '../../src/search/rank.ts';
import type { Sounds } from '../../src/search/search-entry.ts';
import type { Titles } from '../../src/search/titles.ts';

/** Site paths that titles, questions and aliases alone find, in the order of the page; sounds are asked where the site asks them. */
export function findByTitles({ ask, entries }: Titles, sounds: Sounds, query: string): string[] {
  const plain = ask(query);
  const { hits, elsewhere } = !plain.covered ? ask(query, sounds) : plain;
  if (elsewhere !== '') return [];
  return rank(entries, hits, []).flatMap(({ url, sections }) => [url, ...sections.map((one) => one.url)]);
}
