import type { SearchEntry } from '../schemas/searchable.ts';

/** What the reader sees of an entry: the page's title, the question a section answers. */
export function labelOf({ label, questions }: SearchEntry): string {
  return label ?? questions[0] ?? '';
}

/** Site path of the page that an entry is on. */
export function pageOf(url: string): string {
  return url.replace(/#.*$/, '');
}

/** `search-entries.json`: everything that is matched on the reader's device. */
export interface SearchFile {
  entries: SearchEntry[];
  /** Groups of words that mean the same; the first stands for the others. */
  synonyms: string[][];
  /** Words of queries that the site does not answer, with who does. */
  elsewhere: { words: string[]; say: string }[];
}

/** `sounds.json`: what queries in letters, traditional characters and misspelt ones need. */
export interface Sounds {
  /** Common characters by their sound, `{ zheng: '正证整…' }`; below `~` and a sound those that sound so in some words only. */
  characters: Record<string, string>;
  /** Traditional and simplified characters in turn. */
  simplified: string;
}
