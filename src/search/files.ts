import type { SearchFile, Sounds } from './search-entry.ts';

/** Keeps what came for the site's base path, and asks again after a failure. */
export function once<T>(ask: (base: string) => Promise<T>): (base: string) => Promise<T> {
  let kept: Promise<T> | undefined;
  return (base) => {
    kept ??= ask(base);
    kept.catch(() => (kept = undefined));
    return kept;
  };
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<T>;
}

/** Titles, questions and aliases. @throws if they do not come */
export const fetchTitles = once((base) => read<SearchFile>(`${base}search-entries.json`));

/** How characters sound. @throws if that does not come */
export const fetchSounds = once((base) => read<Sounds>(`${base}sounds.json`));
