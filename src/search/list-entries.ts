import type { Collection } from '../schemas/index.ts';
import type { Searchable } from '../schemas/searchable.ts';
import type { SearchEntry } from './search-entry.ts';

/** What search gets from one entry of a collection. */
export function searchedIn(
  { drawnOn = '', sections = false, search }: Collection,
  { id, data, body = '' }: { id: string; data: object; body?: string },
): Searchable[] {
  return search?.({ id, data, body, url: sections ? `${drawnOn}#${id}` : `/${id}/` }) ?? [];
}

/** Joins what collections give: each address once, with all its words. */
export function listSearchEntries(given: Searchable[]): SearchEntry[] {
  const entries = new Map<string, SearchEntry>();
  const [named, more] = [given.filter(({ kind }) => kind), given.filter(({ kind }) => !kind)];
  for (const { url, kind, label, ...words } of [...named, ...more]) {
    const known = entries.get(url);
    const type = kind ?? known?.kind;
    if (!type) continue;
    const shown = label ?? known?.label;
    const join = (of: 'names' | 'questions' | 'aliases') => [
      ...new Set([...(known?.[of] ?? []), ...(words[of] ?? []).filter((word) => word !== undefined)]),
    ];
    const [names, questions, aliases] = [join('names'), join('questions'), join('aliases')];
    entries.set(url, { url, kind: type, ...(shown && { label: shown }), names, questions, aliases });
  }
  return [...entries.values()];
}
