import { fold } from './fold.ts';
import { pageOf, type SearchEntry, type SearchFile } from './search-entry.ts';

/**
 * Packs all entries page by page, as they travel to the reader.
 *
 * @param synonyms groups of words that mean the same, the more usual groups first
 * @param elsewhere what the site does not answer
 * @param simplified pairs of a traditional and its simplified character
 */
export function packSearchEntries(
  entries: SearchEntry[],
  synonyms: string[][],
  elsewhere: SearchFile['elsewhere'],
  simplified: ReadonlyMap<string, string>,
): SearchFile {
  const pages = new Map<string, SearchFile['pages'][number]>();
  for (const { url, kind, label, note = '', names, questions, aliases } of entries) {
    const page = pageOf(url);
    const known = pages.get(page) ?? { url: page, note: '', entries: [] };
    if (url === page) known.note = note.replace(/(?<=。).*$/s, '');
    const shown = label === questions[0] ? '' : label;
    known.entries.push([url.slice(page.length), kind, shown, names, questions, aliases]);
    pages.set(page, known);
  }
  return {
    pages: [...pages.values()],
    synonyms: groupsOf(synonyms),
    elsewhere: elsewhere.map(({ words, say }) => ({ words, say })),
    simplified: [...simplified].flat().join(''),
  };
}

/** Each word in one group only, the first that has it. */
function groupsOf(synonyms: string[][]): string[][] {
  const known = new Set<string>();
  return synonyms
    .map((group) => group.map((word) => fold(word)).filter((word) => !known.has(word) && known.add(word)))
    .filter((group) => group.length > 1);
}
