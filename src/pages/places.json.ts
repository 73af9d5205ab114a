import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { simplifiedOf } from '../loaders/chinese.ts';
import { loadSearchEntries } from '../loaders/linkable-content.ts';
import { packSearchEntries } from '../search/search-file.ts';

/** Titles, questions and aliases of all entries, which search matches on the reader's device. */
export const GET: APIRoute = async () => {
  const entries = await loadSearchEntries();
  const glossary = await getCollection('glossary');
  const others = await getCollection('synonyms');
  const elsewhere = (await getCollection('elsewhere')).map(({ data }) => data);
  const words = entries.flatMap(({ names, questions, aliases }) => [...names, ...questions, ...aliases]);
  const synonyms = [
    ...others.map(({ data }) => data.words),
    ...glossary.map(({ data }) => [data.term, ...data.aliases]),
  ];
  return Response.json(packSearchEntries(entries, synonyms, elsewhere, simplifiedOf(words.join(''))));
};
