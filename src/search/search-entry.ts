/** What a link can lead to, by how much readers want it first. */
export type EntryKind = 'page' | 'section' | 'code' | 'contact' | 'rule' | 'term' | 'source';

/** Something a link can lead to: a page, a section, a code, a term, with the words by which people look for it. */
export interface SearchEntry {
  /** Site path, with hash unless it is a whole page. */
  url: string;
  kind: EntryKind;
  /** What the reader sees: the page's title, the question a section answers. */
  label: string;
  /** One sentence below the label, of pages. */
  note?: string;
  names: string[];
  questions: string[];
  aliases: string[];
}

/** Site path of the page that an entry is on. */
export function pageOf(url: string): string {
  return url.replace(/#.*$/, '');
}

/** One entry as it travels: hash (or empty), kind, label (empty if it is the first question), names, questions, aliases. */
export type EntryRow = [string, EntryKind, string, string[], string[], string[]];

/** `places.json`: everything that is matched on the reader's device. */
export interface SearchFile {
  pages: { url: string; note: string; entries: EntryRow[] }[];
  /** Groups of words that mean the same. */
  synonyms: string[][];
  /** Words of queries that the site does not answer, with who does. */
  elsewhere: { words: string[]; say: string }[];
  /** Traditional and simplified characters in turn. */
  simplified: string;
}

/** `sounds.json`: common characters by their sound, `{ zheng: '正证整…' }`. */
export type Sounds = Record<string, string>;
