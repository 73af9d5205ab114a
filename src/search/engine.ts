import type { SearchFile, Sounds } from './search-entry.ts';
import { rank, type PageResult } from './rank.ts';
import { searchText } from './text.ts';
import { openTitles, type Titles } from './titles.ts';

/** What a search found. */
export interface SearchAnswer {
  query: string;
  /** None: the site does not answer that. */
  results: PageResult[];
  /** Who answers it instead, if that is known. */
  elsewhere: string;
  /** The query as understood: simplified, and in Chinese if it came in letters. */
  understood: string;
}

/** Search over the whole site. */
export interface Search {
  /**
   * Finds pages and their sections.
   *
   * @param onEarly gets what titles, questions and aliases know, while the full text is being asked
   * @throws if the titles could not be fetched; the next call asks for them again
   */
  find(query: string, onEarly: (answer: SearchAnswer) => void): Promise<SearchAnswer>;
  /** Fetches what every query needs. */
  prepare(): void;
}

/** Pinyin, before it is a word of the text. */
const onlyLetters = /^[a-z\s]+$/i;

/** @param base path of the site, with a closing slash */
export function openSearch(base: string): Search {
  const entries = once(() => read<SearchFile>(`${base}places.json`).then(openTitles));
  const sounds = once(() => read<Sounds>(`${base}sounds.json`));
  return {
    prepare() {
      entries().catch(() => undefined);
    },
    async find(query, onEarly) {
      const titles: Titles = await entries();
      let found = titles.ask(query);
      const answer = (texts: Awaited<ReturnType<typeof searchText>>): SearchAnswer => ({
        query,
        understood: found.understood,
        elsewhere: found.elsewhere ?? '',
        results:
          found.elsewhere !== undefined && !found.exact && texts.length === 0
            ? []
            : rank(titles.entries, found.hits, texts),
      });
      if (found.misspelt && onlyLetters.test(query)) {
        found = titles.ask(query, await sounds().catch(() => undefined));
        if (!found.misspelt) return answer([]);
      }
      if (found.exact) return answer([]);
      const early = answer([]);
      if (early.results.length > 0) onEarly(early);
      const texts = await searchText(base, found.understood).catch(() => []);
      if (found.misspelt && texts.length === 0) {
        found = titles.ask(query, await sounds().catch(() => undefined));
      }
      return answer(texts);
    },
  };
}

/** Keeps what came, and asks again after a failure. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= ask();
    kept.catch(() => (kept = undefined));
    return kept;
  };
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<T>;
}
