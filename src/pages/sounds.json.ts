import type { APIRoute } from 'astro';
import { usualSounds } from '../loaders/chinese.ts';
import { loadSearchEntries } from '../loaders/linkable-content.ts';

/** Common characters by their sound, for queries in letters and for misspelt ones. */
export const GET: APIRoute = async () => {
  const entries = await loadSearchEntries();
  return Response.json(usualSounds(entries.flatMap(({ names, aliases }) => [...names, ...aliases])));
};
