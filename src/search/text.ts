import { href } from '../site.ts';
import { once } from './files.ts';
import { units } from './fold.ts';
import type { TextHit } from './rank.ts';
import { encodeQuery } from './text-code.ts';

/** The part of Pagefind's interface that we use. */
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{
    results: { data(): Promise<{ raw_url: string; filters: { text?: string[] } }> }[];
  }>;
}

/** Entries whose text is fetched for one query. */
const mostEntries = 10;
/** Signs before and after the found words. */
const excerptLength = { before: 24, after: 60 };

const load = once(async () => {
  const pagefind = (await import(/* @vite-ignore */ href('/pagefind/pagefind.js'))) as Pagefind;
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
});

/**
 * Whether the page's policy lets this browser run WebAssembly. A browser that does not know `wasm-unsafe-eval` refuses, and
 * trying is an error; so it is asked for what came with that word: Chromium 97, Firefox 104, Safari 16.
 */
const runsWasm =
  typeof WebAssembly !== 'undefined' && 'findLast' in Array.prototype && CSS.supports('overflow', 'clip');

/** Entries whose text holds the query as it is, best first; none in a browser that may not look. @throws if Pagefind does not come */
export async function searchText(query: string): Promise<TextHit[]> {
  const code = encodeQuery(query);
  if (code === '' || !runsWasm) return [];
  const { search } = await load();
  const { results } = await search(code);
  const hits = await Promise.all(
    results.slice(0, mostEntries).map(async (found) => {
      const { raw_url: url, filters } = await found.data();
      return { url, excerpt: excerpt(filters.text?.[0] ?? '', units(query)) };
    }),
  );
  return hits.filter(({ excerpt }) => excerpt !== '');
}

/** The text round the words; empty if they do not stand in it one after the other. */
function excerpt(text: string, words: string[]): string {
  const escaped = words.map((word) => word.replace(/[.+]/g, '\\$&'));
  const at = text.search(new RegExp(escaped.join('[^\\p{L}\\p{N}]*'), 'iu'));
  if (at < 0) return '';
  const cut = text.slice(Math.max(0, at - excerptLength.before), at + excerptLength.after);
  return cut.replace(/^[\s，。；：、！？）」”.]+/, '').trim();
}
