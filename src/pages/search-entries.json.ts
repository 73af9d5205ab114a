import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { loadSearchEntries } from '../loaders/search-entries.ts';
import type { SearchFile } from '../search/search-entry.ts';

/** Titles, questions and aliases of all entries, which search matches on the reader's device. */
export const GET: APIRoute = async () => {
  const synonyms = (await getCollection('synonyms')).map(({ data }) => data.words);
  const terms = (await getCollection('glossary')).map(({ data }) => [data.term, ...data.aliases]);
  const elsewhere = (await getCollection('elsewhere')).map(({ data: { words, say } }) => ({ words, say }));
  const entries = await loadSearchEntries();
  return Response.json({ entries, synonyms: [...synonyms, ...terms], elsewhere } satisfies SearchFile);
};
