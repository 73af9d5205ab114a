import { exactKey } from './fold.ts';
import { pageOf, type Place, type PlacesFile } from './place.ts';

/**
 * Packs all places page by page, as they travel to the reader.
 *
 * @param synonyms groups of words that mean the same
 * @param simplified pairs of a traditional and its simplified character
 */
export function packPlaces(
  places: Place[],
  synonyms: string[][],
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
    synonyms: synonyms.map((group) => [...new Set(group.map((word) => exactKey(word)))]),
    simplified: [...simplified].flat().join(''),
  };
}
