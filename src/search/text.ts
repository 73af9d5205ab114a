import { units, words as wordsOf, type Simplified } from './fold.ts';
import { encodeQuery } from './text-code.ts';
import type { TextHit } from './rank.ts';

/** The part of Pagefind's interface that we use. */
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: Found[] }>;
}

interface Found {
  id: string;
  /** Where the words stand. */
  words: number[];
  data(): Promise<{ raw_url: string; filters: { text?: string[] } }>;
}

/** Places whose text is fetched for one query. */
const mostLiteral = 10;
const mostLoose = 8;
/** What it adds that a text holds the query as it is, how fast that fades, and that it has the query's words scattered. */
const weights = { literal: 1.3, fade: 0.02, loose: 0.5 };
/** Signs before and after the found words. */
const excerptLength = { before: 24, after: 60 };

let loading: Promise<Pagefind> | undefined;

/**
 * Loads the full-text search; a second call gives the same, unless the first failed.
 *
 * @throws whatever kept it from loading, e.g. a browser that may not run WebAssembly
 */
function load(base: string): Promise<Pagefind> {
  loading ??= (async () => {
    if (!runsWasm()) throw new Error('no full-text search');
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ noWorker: true });
    await pagefind.init();
    return pagefind;
  })();
  loading.catch(() => (loading = undefined));
  return loading;
}

/**
 * Whether the page's policy lets this browser run WebAssembly. A browser that does not know `wasm-unsafe-eval` refuses, and
 * trying is an error; so it is asked for what came with that word: Chromium 97, Firefox 104, Safari 16.
 */
function runsWasm(): boolean {
  return (
    typeof WebAssembly !== 'undefined' && 'findLast' in Array.prototype && CSS.supports('overflow', 'clip')
  );
}

/** Places whose text holds the query as it is; if there are none, those with most of its words. */
export async function searchText(base: string, query: string, simplified: Simplified): Promise<TextHit[]> {
  const code = encodeQuery(query, simplified);
  if (code === '') return [];
  const pagefind = await load(base);
  const { results } = await pagefind.search(code.length > 3 ? `"${code}"` : code);
  const literal = results.slice(0, mostLiteral).map((found, i) => ({
    found,
    coverage: 1,
    points: weights.literal * (1 - weights.fade * i),
  }));
  const hits = literal.length > 0 ? literal : await scattered(pagefind, query, simplified);
  return Promise.all(
    hits.map(async ({ found, ...hit }) => {
      const { raw_url: url, filters } = await found.data();
      return { ...hit, url, excerpt: excerpt(filters.text?.[0] ?? '', units(query, simplified)) };
    }),
  );
}

/** Places with the words of the query anywhere, rare words counting more. */
async function scattered(pagefind: Pagefind, query: string, simplified: Simplified) {
  const words = [...new Set(wordsOf(query, simplified))];
  const found = new Map<string, { found: Found; sum: number }>();
  let total = 0;
  for (const word of words) {
    const { results } = await pagefind.search(`"${encodeQuery(word, simplified)}"`);
    const weight = 1 / Math.log(2 + results.length);
    total += weight;
    for (const one of results) {
      const sum = found.get(one.id)?.sum ?? 0;
      const often = Math.min(1, (2.2 * one.words.length) / (one.words.length + 1.2));
      found.set(one.id, { found: one, sum: sum + weight * often });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.sum - a.sum)
    .slice(0, mostLoose)
    .map(({ found: one, sum }) => ({
      found: one,
      coverage: sum / total,
      points: (weights.loose * sum) / total,
    }));
}

/** The text round the words, or its beginning. */
function excerpt(text: string, words: string[]): string {
  const escaped = words.map((word) => word.replace(/[.+]/g, '\\$&'));
  const at = text.search(new RegExp(escaped.join('[^\\p{L}\\p{N}]*'), 'iu'));
  const from = Math.max(0, at - excerptLength.before);
  const cut = text.slice(from, Math.max(0, at) + excerptLength.after);
  return cut.replace(/^[\s，。；：、！？）」”.]+/, '').trim();
}
