import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { simplifiedOf } from '../integrations/chinese.ts';
import { loadPlaces } from '../loaders/linkable-content.ts';
import { packPlaces } from '../search/places-file.ts';

/** Titles, questions and aliases of all places, which search matches on the reader's device. */
export const GET: APIRoute = async () => {
  const places = await loadPlaces();
  const glossary = await getCollection('glossary');
  const others = await getCollection('synonyms');
  const elsewhere = (await getCollection('elsewhere')).map(({ data }) => data);
  const words = places.flatMap(({ names, questions, aliases }) => [...names, ...questions, ...aliases]);
  const synonyms = [
    ...others.map(({ data }) => data.words),
    ...glossary.map(({ data }) => [data.term, ...data.aliases]),
  ];
  return Response.json(packPlaces(places, synonyms, elsewhere, simplifiedOf(words.join(''))));
};
