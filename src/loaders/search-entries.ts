import { getCollection } from 'astro:content';
import { collections } from '../schemas/index.ts';
import type { SearchEntry } from '../schemas/searchable.ts';
import { listSearchEntries, searchedIn } from './list-entries.ts';
import { sheetPath } from '../site.ts';
import { loadTopics } from './topics.ts';

/** Every entry of the site with the words by which people look for it, pages and topics in their order. */
export async function loadSearchEntries(): Promise<SearchEntry[]> {
  const orderOf = ({ data }: { data: object }) => ('order' in data ? Number(data.order) : 0);
  const given = await Promise.all(
    collections.map(async ([name, collection]) => {
      const entries: { id: string; data: object; body?: string }[] = await getCollection(name);
      return entries
        .toSorted((a, b) => orderOf(a) - orderOf(b))
        .flatMap((entry) => searchedIn(collection, entry));
    }),
  );
  return listSearchEntries(given.flat());
}

/** What each page is about in one sentence, by site path. */
export async function loadPageNotes(): Promise<Record<string, string>> {
  const pages = await getCollection('pages');
  const sheets = await getCollection('documents');
  const topics = await loadTopics();
  return Object.fromEntries([
    ...pages.map(({ id, data }) => [`/${id}/`, data.description]),
    ...sheets.map(({ id, data }) => [sheetPath(id), data.purpose]),
    ...topics.map(({ path, plainAnswer }) => [path, plainAnswer.replace(/(?<=。).*$/s, '')]),
  ]);
}
