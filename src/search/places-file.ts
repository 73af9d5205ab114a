import { fold } from './fold.ts';
import { pageOf, type Place, type PlacesFile } from './place.ts';

/**
 * Packs all places page by page, as they travel to the reader.
 *
 * @param synonyms groups of words that mean the same, the more usual groups first
 * @param elsewhere what the site does not answer
 * @param simplified pairs of a traditional and its simplified character
 */
export function packPlaces(
  places: Place[],
  synonyms: string[][],
  elsewhere: PlacesFile['elsewhere'],
  simplified: ReadonlyMap<string, string>,
): PlacesFile {
  const pages = new Map<string, PlacesFile['pages'][number]>();
  for (const { url, kind, label, note = '', names, questions, aliases } of places) {
    const page = pageOf(url);
    const known = pages.get(page) ?? { url: page, note: '', places: [] };
    if (url === page) known.note = note;
    known.places.push([url.slice(page.length), kind, label, names, questions, aliases]);
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
