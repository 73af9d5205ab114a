import type { APIRoute } from 'astro';
import { usualSounds } from '../loaders/chinese.ts';
import { loadSearchEntries } from '../loaders/search-entries.ts';

/** Common characters by their sound and traditional ones, for queries in letters and for misspelt ones. */
export const GET: APIRoute = async () => {
  const entries = await loadSearchEntries();
  const words = entries.flatMap(({ names, questions, aliases }) => [...names, ...questions, ...aliases]);
  return Response.json(usualSounds(words));
};
