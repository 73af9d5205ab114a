import type { Collection } from '../schemas/index.ts';
import type { Searchable } from '../schemas/searchable.ts';
import { pageOf, type EntryRow, type SearchEntry, type SearchFile } from './search-entry.ts';

/** What search gets from one entry of a collection. */
export function searchedIn(
  { drawnOn = '', sections = false, search }: Collection,
  { id, data, body = '' }: { id: string; data: object; body?: string },
): Searchable[] {
  return search?.({ id, data, body, url: sections ? `${drawnOn}#${id}` : `/${id}/` }) ?? [];
}

/** Joins what collections give: each address once, of the kind that came last, with all words. */
export function listSearchEntries(given: Searchable[]): SearchEntry[] {
  const entries = new Map<string, SearchEntry>();
  const [named, more] = [given.filter(({ kind }) => kind), given.filter(({ kind }) => !kind)];
  for (const { url, kind, label, ...words } of [...named, ...more]) {
    const known = entries.get(url);
    const type = kind ?? known?.kind;
    if (!type) continue;
    const join = (of: 'names' | 'questions' | 'aliases') => [
      ...new Set([...(known?.[of] ?? []), ...(words[of] ?? []).filter((word) => word !== undefined)]),
    ];
    entries.set(url, {
      url,
      kind: type,
      label: label ?? known?.label ?? '',
      names: join('names'),
      questions: join('questions'),
      aliases: join('aliases'),
    });
  }
  return [...entries.values()];
}

/** Packs all entries page by page, as they travel to the reader. */
export function packSearchEntries(entries: SearchEntry[]): SearchFile['pages'] {
  const pages = new Map<string, EntryRow[]>();
  for (const { url, kind, label, names, questions, aliases } of entries) {
    const page = pageOf(url);
    const shown = label === questions[0] ? '' : label;
    const row: EntryRow = [url.slice(page.length), kind, shown, names, questions, aliases];
    pages.set(page, [...(pages.get(page) ?? []), row]);
  }
  return [...pages].map(([url, rows]) => ({ url, entries: rows }));
}
