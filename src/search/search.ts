import { fetchSounds, fetchTitles, once } from './files.ts';
import { rank, type PageResult, type TextHit } from './rank.ts';
import { searchText } from './text.ts';
import { openTitles } from './titles.ts';

/** What a search found. */
export interface SearchAnswer {
  /** None: the site does not answer that. */
  results: PageResult[];
  /** Who answers it instead, if that is known. */
  elsewhere: string;
  /** The query, in simplified characters if it was read by its sound. */
  understood: string;
}

const titles = once(async () => openTitles(await fetchTitles()));

/**
 * Finds pages and their sections.
 *
 * @param onEarly gets at once what titles, questions and aliases know, if there is more to ask
 * @throws if the titles could not be fetched, or nothing is known without the text and that could not be; the next call asks again
 */
export async function search(query: string, onEarly: (answer: SearchAnswer) => void): Promise<SearchAnswer> {
  const { ask, entries } = await titles();
  let found = ask(query);
  let texts: TextHit[] = [];
  const answer = () => {
    const { hits, understood, elsewhere } = found;
    const isElsewhere = elsewhere !== '' && texts.length === 0;
    return { understood, elsewhere, results: isElsewhere ? [] : rank(entries, hits, texts) };
  };
  const listen = async () => {
    found = ask(query, await fetchSounds().catch(() => undefined));
  };
  const heard = found.strange;
  if (!found.settled) onEarly(answer());
  if (heard) await listen();
  if (found.settled) return answer();
  texts = await searchText(found.understood).catch((failure: unknown) => {
    if (answer().results.length === 0 && found.elsewhere === '') throw failure;
    return [];
  });
  if (!found.covered && texts.length === 0 && !heard) await listen();
  return answer();
}
