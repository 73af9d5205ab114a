import { href } from '../site.ts';
import type { SearchFile, Sounds } from './search-entry.ts';

/** Keeps what came, and asks again after a failure. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= ask();
    kept.catch(() => (kept = undefined));
    return kept;
  };
}

async function read<T>(path: string): Promise<T> {
  const response = await fetch(href(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<T>;
}

/** Titles, questions and aliases. @throws if they do not come */
export const fetchTitles = once(() => read<SearchFile>('/search-entries.json'));

/** How characters sound. @throws if that does not come */
export const fetchSounds = once(() => read<Sounds>('/sounds.json'));
