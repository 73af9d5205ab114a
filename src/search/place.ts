/** Kinds of places in the order of their numbers in the index. */
export const placeKinds = ['page', 'section', 'code', 'contact', 'rule', 'term', 'source'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** How telling a match with a phrase is, in the order of the phrases' numbers in the index. */
export const phraseKinds = ['name', 'question', 'alias', 'context'] as const;
export type PhraseKind = (typeof phraseKinds)[number];

/** Words by which people look for a place. */
export interface Phrase {
  text: string;
  kind: PhraseKind;
}

/** Something a link can lead to: a page, a section, a code, a term. */
export interface Place {
  /** Site path, with hash unless it is a whole page. */
  url: string;
  kind: PlaceKind;
  /** What the reader sees: the page's title, the question a section answers. */
  label: string;
  /** One sentence below the label, of pages. */
  note?: string;
  /** Site path of the section that a subsection belongs to. */
  over?: string;
  phrases: Phrase[];
}

/** Site path of the page that a place is on. */
export function pageOf(url: string): string {
  return url.replace(/#.*$/, '');
}
