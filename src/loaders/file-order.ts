import { getCollection, type CollectionEntry } from 'astro:content';
import { readEntries } from './content-files.ts';
import { collectionRegistry } from '../schemas/index.ts';

/** Collections whose files are lists that an editor has put in order. */
type ListName = Exclude<AnyListName, 'redirects'>;
type AnyListName = {
  [N in keyof typeof collectionRegistry]: (typeof collectionRegistry)[N]['shape'] extends 'list' ? N : never;
}[keyof typeof collectionRegistry];

/** The entries of a list collection in the order of its file; Astro itself gives them in the order of their ids. */
export async function loadInFileOrder<N extends ListName>(name: N): Promise<CollectionEntry<N>['data'][]> {
  const place = placesOf(name);
  const entries: CollectionEntry<N>[] = await getCollection(name);
  return entries
    .toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
    .map(({ data }) => data as CollectionEntry<N>['data']);
}

const places = new Map<ListName, Map<string, number>>();

/** Place of each entry in its file; a build reads a file once, the dev server each time. */
function placesOf(name: ListName): Map<string, number> {
  const before = import.meta.env.PROD ? places.get(name) : undefined;
  if (before) return before;
  const { pattern, shape } = collectionRegistry[name];
  const read = new Map(readEntries('content', pattern, shape).map(({ id }, index) => [id, index]));
  places.set(name, read);
  return read;
}
