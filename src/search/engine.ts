import { openPlaceIndex } from './place-index.ts';
import { nearest, rank, type PageResult, type SectionResult } from './ranking.ts';
import { isLoaded, loadPagefind, searchText } from './text-search.ts';

/** What a search found. */
export interface SearchAnswer {
  query: string;
  results: PageResult[];
  /** Places that have a little of the query, for when there are no results. */
  nearest: SectionResult[];
  /** The query as understood, if it came in letters or traditional characters. */
  understood: string;
}

/** How long a full-text search that is loaded may keep the first results back, in milliseconds. */
const patience = 150;
/** Pause before the full-text search is loaded, so that the first letters are not held up by it, in milliseconds. */
const headStart = 400;

/**
 * Search over the whole site. Titles, questions and aliases answer at once; the full text joins in where the browser can run it.
 *
 * @param base path of the site, with a closing slash
 */
export function openSearch(base: string): Search {
  const askPlaces = openPlaceIndex(async (name) => {
    const response = await fetch(`${base}search-index/${name}.json`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  });
  return {
    async find(query, onEarly) {
      const { hits, understood } = await askPlaces(query);
      const answer = (texts: Awaited<ReturnType<typeof searchText>>): SearchAnswer => ({
        query,
        understood,
        results: rank(hits, texts, understood),
        nearest: nearest(hits),
      });
      const showEarly = () => {
        const early = answer([]);
        if (early.results.length > 0) onEarly(early);
      };
      if (!isLoaded()) {
        showEarly();
        await painted();
      }
      const timer = setTimeout(showEarly, patience);
      const texts = await searchText(base, understood).catch(() => []);
      clearTimeout(timer);
      return answer(texts);
    },
    async prepare() {
      await askPlaces('').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, headStart));
      await loadPagefind(base).catch(() => undefined);
    },
  };
}

/** Until the browser has had time to show what is there. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

export interface Search {
  /**
   * Finds pages and sections.
   *
   * @param onEarly gets what titles and aliases alone found if the full text keeps waiting
   */
  find(query: string, onEarly: (answer: SearchAnswer) => void): Promise<SearchAnswer>;
  /** Loads what every query needs. */
  prepare(): Promise<void>;
}
