import { runs } from './normalise.ts';
import type { TextHit } from './ranking.ts';

/** The part of Pagefind's interface that we use. */
interface Pagefind {
  options(options: { noWorker?: boolean; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: Found[] }>;
}

interface Found {
  id: string;
  data(): Promise<FoundPage>;
}

interface FoundPage {
  url: string;
  plain_excerpt: string;
  meta: { title?: string };
  sub_results: {
    url: string;
    title: string;
    plain_excerpt: string;
    weighted_locations: { balanced_score: number }[];
  }[];
}

/** Pages whose text is fetched for one query. */
const mostPages = 5;

let loading: Promise<Pagefind> | undefined;
let loaded = false;

/** Whether the full-text search can answer without loading anything first. */
export function isLoaded(): boolean {
  return loaded;
}

/**
 * Loads the full-text search; a second call gives the same.
 *
 * @param base path of the site, with a closing slash
 * @throws whatever kept it from loading, e.g. a browser without WebAssembly
 */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= start(base);
  loading.catch(() => (loading = undefined));
  return loading;
}

async function start(base: string): Promise<Pagefind> {
  if (!runsWasm() || !('Segmenter' in Intl)) throw new Error('no full-text search');
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  await pagefind.init();
  loaded = true;
  return pagefind;
}

/**
 * Whether the page's policy lets this browser run WebAssembly. A browser that does not know `wasm-unsafe-eval` refuses, and
 * trying is an error; so it is asked for what came with that word: Chromium 97, Firefox 104, Safari 16.
 */
function runsWasm(): boolean {
  const knowsPolicy = 'findLast' in Array.prototype && CSS.supports('overflow', 'clip');
  return typeof WebAssembly !== 'undefined' && knowsPolicy;
}

/**
 * Pages that hold the query: first those that have it as one phrase, both in the order of the plain search. A query in Latin
 * letters has to be there as it is: the plain search would make do with its first letter.
 */
export async function searchText(base: string, said: string): Promise<TextHit[]> {
  const query = runs(said).join(' ');
  const pagefind = await loadPagefind(base);
  const [plain, quoted] = await Promise.all([pagefind.search(query), pagefind.search(`"${query}"`)]);
  const asPhrase = new Set(quoted.results.map(({ id }) => id));
  if (quoted.results.length === 0 && /^[\x20-\x7e]+$/.test(query)) return [];
  const ordered = [
    ...plain.results.filter(({ id }) => asPhrase.has(id)),
    ...quoted.results.filter(({ id }) => !plain.results.some((other) => other.id === id)),
    ...plain.results.filter(({ id }) => !asPhrase.has(id)),
  ].slice(0, mostPages);
  return Promise.all(ordered.map(async (found) => hit(base, await found.data(), asPhrase.has(found.id))));
}

function hit(base: string, page: FoundPage, phrase: boolean): TextHit {
  const path = (url: string) => `/${url.slice(url.startsWith(base) ? base.length : 1)}`;
  return {
    page: path(page.url).replace(/#.*$/, ''),
    title: page.meta.title ?? page.url,
    excerpt: tidy(page.plain_excerpt),
    phrase,
    sections: page.sub_results
      .filter(({ url }) => url.includes('#'))
      .map(({ url, title, plain_excerpt, weighted_locations }) => ({
        url: path(url),
        title: tidy(title),
        excerpt: tidy(plain_excerpt),
        score: weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0),
      })),
  };
}

/** The text without signs behind headings and without what the cut left at its beginning. */
function tidy(text: string): string {
  return text
    .replace(/\s*#(?=\s|$)/g, '')
    .replace(/\s+\.?\s*/g, ' ')
    .replace(/^[\s，。；：、！？）」”.]+/, '')
    .trim();
}
