import { getCollection } from 'astro:content';
import { listSearchEntries, type LinkableContent } from '../search/list-entries.ts';
import type { SearchEntry } from '../search/search-entry.ts';
import { loadTopics } from './topics.ts';

/** Everything in the content that a link can lead into. */
export async function loadLinkableContent(): Promise<LinkableContent> {
  const [pages, causes, responseCodes, contacts, rules, glossary, receiptFields, sources, sheets] =
    await Promise.all([
      getCollection('pages'),
      getCollection('causes'),
      getCollection('responseCodes'),
      getCollection('contacts'),
      getCollection('rules'),
      getCollection('glossary'),
      getCollection('receiptFields'),
      getCollection('sources'),
      getCollection('documents'),
    ]);
  return {
    pages: pages
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id, data, body }) => ({ id, data, body: body ?? '' })),
    topics: (await loadTopics()).map(({ entry: { id, data, body }, plainAnswer }) => ({
      id,
      data,
      body: body ?? '',
      answer: plainAnswer,
    })),
    causes,
    responseCodes: responseCodes.map(({ data }) => data),
    contacts: contacts.map(({ data }) => data),
    rules: rules.map(({ data }) => data),
    glossary: glossary.map(({ data }) => data),
    receiptFields: receiptFields.map(({ data }) => data),
    sources: sources.map(({ data }) => data),
    sheets,
  };
}

/** Every entry of the site with the words by which people look for it. */
export async function loadSearchEntries(): Promise<SearchEntry[]> {
  return listSearchEntries(await loadLinkableContent());
}
