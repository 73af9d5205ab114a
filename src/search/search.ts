import { fetchSounds, fetchTitles, once } from './files.ts';
import { rank, type PageResult } from './rank.ts';
import { searchText } from './text.ts';
import { openTitles } from './titles.ts';

/** What a search found. */
export interface SearchAnswer {
  query: string;
  /** None: the site does not answer that. */
  results: PageResult[];
  /** Who answers it instead, if that is known. */
  elsewhere: string;
  /** The query in simplified characters. */
  understood: string;
}

const titles = once(async (base) => openTitles(await fetchTitles(base)));

/**
 * Finds pages and their sections.
 *
 * @param base path of the site, with a closing slash
 * @param onEarly gets what titles, questions and aliases know, while the full text is being asked
 * @throws if the titles could not be fetched; the next call asks for them again
 */
export async function search(
  base: string,
  query: string,
  onEarly: (answer: SearchAnswer) => void,
): Promise<SearchAnswer> {
  const { ask, entries } = await titles(base);
  const listen = async () => ask(query, await fetchSounds(base).catch(() => undefined));
  let found = ask(query);
  let texts: Awaited<ReturnType<typeof searchText>> = [];
  const answer = () => {
    const { hits, understood, elsewhere } = found;
    const isElsewhere = elsewhere !== '' && texts.length === 0;
    return { query, understood, elsewhere, results: isElsewhere ? [] : rank(entries, hits, texts) };
  };
  if (found.strange) found = await listen();
  if (found.settled) return answer();
  const early = answer();
  if (early.results.length > 0) onEarly(early);
  texts = await searchText(base, found.understood).catch(() => []);
  if (found.misspelt && texts.length === 0) found = await listen();
  return answer();
}
