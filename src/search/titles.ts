import type { EntryKind, SearchEntry } from '../schemas/searchable.ts';
import { fold, tokens, usableQuery } from './fold.ts';
import { openScorer, type Score } from './scorer.ts';
import type { SearchFile, Sounds } from './search-entry.ts';
import { openSounds } from './sounds.ts';

/** What titles, questions and aliases know about a query. */
export interface Found {
  hits: Map<SearchEntry, Score>;
  /** A phrase is the query and nothing else, or it is in letters and a phrase sounds like most of it: nothing more need be asked. */
  settled: boolean;
  /** An entry has most of it; else it may be misspelt. */
  covered: boolean;
  /** Not covered, and over one in eight of its tokens unknown letters or characters: it may be pinyin or traditional. */
  strange: boolean;
  /** Who answers it, if the site does not; else empty. */
  elsewhere: string;
  /** The query, in simplified characters if it was read by its sound. */
  understood: string;
}

/** Titles, questions and aliases, ready to be asked. */
export type Titles = ReturnType<typeof openTitles>;

/** A guide that explains comes before the dictionary. */
const kindWeights: Record<EntryKind, number> = {
  page: 1.1,
  section: 1,
  code: 0.9,
  contact: 0.9,
  rule: 0.7,
  term: 0.48,
};
/** What it adds that a name is the query; a question or an alias adds half. */
const exactly = 1;
/** What a word counts that means the same as the reader's. */
const synonymWeight = 0.75;
/** Where an entry has this much of the query it is spelt well enough. */
const wellCovered = 0.7;

/** Makes the file of entries searchable. */
export function openTitles({ entries, synonyms, elsewhere }: SearchFile) {
  const phrases = entries.flatMap((entry) =>
    [entry.names, entry.questions, entry.aliases].flatMap((texts, i) =>
      texts.map((text) => {
        const own = tokens(text);
        return { entry, text, tokens: own, size: own.length, exact: i === 0 ? exactly : exactly / 2 };
      }),
    ),
  );
  const keys = new Set(phrases.map(({ tokens: own }) => own.join(' ')));
  const bySpelling = openScorer(phrases, entries.length);
  const alike = replacer(synonyms);
  let listening: ReturnType<typeof listen> | undefined;

  function listen(sounds: Sounds) {
    const { ofPhrase, ofQuery, simplify } = openSounds(sounds);
    const spoken = phrases.map((phrase) => ({ ...phrase, ...ofPhrase(phrase.text) }));
    return { simplify, ofQuery, bySound: openScorer(spoken, entries.length) };
  }

  return {
    entries,
    /** @param sounds of characters, if the query is to be read by them */
    ask(given: string, sounds?: Sounds): Found {
      const ear = sounds && (listening ??= listen(sounds));
      const usable = usableQuery(given).normalize('NFKC');
      const query = ear ? ear.simplify(usable) : usable;
      const hits = new Map<SearchEntry, Score>();
      const take = (found: Map<SearchEntry, Score>, weight: number) => {
        for (const [entry, { score, coverage }] of found) {
          const weighed = score * weight * kindWeights[entry.kind];
          if (weighed > (hits.get(entry)?.score ?? 0)) hits.set(entry, { score: weighed, coverage });
        }
      };
      const wanted = tokens(query);
      take(bySpelling.score(wanted), 1);
      take(bySpelling.score(tokens(alike(fold(query)))), synonymWeight);
      if (ear) take(ear.bySound.score(ear.ofQuery(query)), 1);
      const covered = [...hits.values()].some(({ coverage }) => coverage >= wellCovered);
      const isUnknown = (token: string) =>
        /^(?:[a-z]+|\p{Script=Han})$/u.test(token) && !bySpelling.has(token);
      const isPhrase = keys.has(wanted.join(' '));
      const other = elsewhere.find(({ words }) => words.some((word) => joined(query).includes(joined(word))));
      return {
        hits,
        settled: isPhrase || (ear !== undefined && covered && /^[a-z\s]+$/i.test(query)),
        covered,
        strange: !covered && wanted.filter(isUnknown).length * 8 > wanted.length,
        elsewhere: isPhrase ? '' : (other?.say ?? ''),
        understood: query,
      };
    },
  };
}

const joined = (text: string) => fold(text).replace(/\s/g, '');

/** Puts the first word of a group for each of the others, the longest first. */
function replacer(groups: string[][]): (text: string) => string {
  const changes = groups
    .map((group) => group.map(fold))
    .flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const))
    .sort(([a], [b]) => b.length - a.length);
  return (text) => changes.reduce((said, [other, first]) => said.replaceAll(other, first), text);
}
