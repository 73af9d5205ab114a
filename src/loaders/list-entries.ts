import type { Collection } from '../schemas/index.ts';
import type { Searchable, SearchEntry } from '../schemas/searchable.ts';

/** What search gets from one entry of a collection. */
export function searchedIn(
  { drawnOn = '', sections = false, search }: Collection,
  { id, data, body = '' }: { id: string; data: object; body?: string },
): Searchable[] {
  return search?.({ id, data, body, url: sections ? `${drawnOn}#${id}` : `/${id}/` }) ?? [];
}

/** Joins what collections give: each address once, with all its words, first those of the collection that names it. */
export function listSearchEntries(given: Searchable[]): SearchEntry[] {
  const byUrl = Map.groupBy(given, ({ url }) => url);
  return [...byUrl].flatMap(([url, parts]) => {
    const named = parts.find(({ kind }) => kind);
    const words = (of: 'names' | 'questions' | 'aliases') => [
      ...new Set([named, ...parts].flatMap((part) => part?.[of] ?? []).filter((word) => word !== undefined)),
    ];
    if (!named?.kind) return [];
    const { kind, label } = named;
    return [
      { url, kind, label, names: words('names'), questions: words('questions'), aliases: words('aliases') },
    ];
  });
}
