import { exactKey, fold, tokens, usableQuery, words } from './fold.ts';
import type { SearchEntry, EntryKind, SearchFile, Sounds } from './search-entry.ts';
import { initials, soundsOf, soundTable, spokenTokens } from './sounds.ts';
import { indexTokens, scoreEntries, type Score } from './token-index.ts';

/** What titles, questions and aliases know about a query. */
export interface Found {
  hits: Map<number, Score>;
  /** A phrase is the query and nothing else. */
  exact: boolean;
  /** It says something in letters or Chinese that no entry has, and no entry has most of it. */
  misspelt: boolean;
  /** Who answers it, if the site does not. */
  elsewhere: string | undefined;
  /** The query as understood: simplified, and in Chinese if it came in letters. */
  understood: string;
}

/** An entry as results need it. */
export type KnownEntry = Pick<SearchEntry, 'url' | 'kind' | 'label' | 'note'> & { page: string };

/** Titles, questions and aliases, ready to be asked. */
export interface Titles {
  entries: KnownEntry[];
  /** @param sounds of characters, if the query is to be read by them */
  ask(query: string, sounds?: Sounds): Found;
}

/** A guide that explains comes before the dictionary, and the dictionary before the list of sources. */
const kindWeights: Record<EntryKind, number> = {
  page: 1.1,
  section: 1,
  code: 0.9,
  contact: 0.9,
  rule: 0.7,
  term: 0.48,
  source: 0.4,
};
/** What a word counts that means the same as the reader's. */
const synonymWeight = 0.75;
/** Where an entry has this much of the query it is spelt well enough. */
const wellCovered = 0.7;

/** Makes the file of entries searchable. */
export function openTitles(file: SearchFile): Titles {
  const simplified = new Map(
    [...file.simplified].flatMap((c, i, all) => (i % 2 === 0 ? [[c, all[i + 1] ?? c]] : [])),
  );
  const entries: KnownEntry[] = [];
  const phrases: { entry: number; kind: number; text: string }[] = [];
  for (const { url, note, entries: rows } of file.pages) {
    for (const [hash, kind, shown, ...words] of rows) {
      const label = shown || (words[1][0] ?? '');
      words.forEach((texts, i) => {
        phrases.push(...texts.map((text) => ({ entry: entries.length, kind: i, text })));
      });
      entries.push({ url: url + hash, page: url, kind, label, ...(hash === '' && { note }) });
    }
  }
  const texts = phrases.map(({ text }) => text);
  const alike = uniform(file.synonyms);
  const cut = texts.map((text) => tokens(text));
  const index = indexTokens(cut);
  const byMeaning = indexTokens(
    texts.map((text, i) => {
      const folded = fold(text);
      const same = alike(folded);
      return same === folded ? (cut[i] ?? []) : tokens(same);
    }),
  );
  const keys = new Set(cut.map((own) => own.join(' ')));
  const isKnown = (token: string) => index.phrases.has(token);
  const score = (wanted: string[], of = index) => scoreEntries(wanted, of, phrases, entries.length);
  let bySound: ReturnType<typeof listenTo> | undefined;

  function listenTo(sounds: Sounds) {
    const table = soundTable(sounds);
    const heard = texts.map((text) => soundsOf(text, table));
    return {
      table,
      index: indexTokens(
        heard.map((positions) => positions.flat()),
        heard.map((positions) => positions.length),
      ),
    };
  }

  function heard(query: string, sounds: Sounds): [string, Map<number, Score>][] {
    bySound ??= listenTo(sounds);
    const { table } = bySound;
    const spoken = spokenTokens(query, table, isKnown);
    const letters = exactKey(query);
    const meant = new Set(texts.filter((text) => initials(text, table) === letters));
    return [
      [query, score(spoken, bySound.index)],
      ...[...meant].slice(0, 4).map((text): [string, Map<number, Score>] => [text, score(tokens(text))]),
    ];
  }

  return {
    entries,
    ask(given, sounds) {
      const query = [...usableQuery(given).normalize('NFKC')].map((c) => simplified.get(c) ?? c).join('');
      const hits = new Map<number, Score>();
      const take = (found: Map<number, Score>, weight: number) => {
        for (const [entry, { score: points, coverage }] of found) {
          const kind = entries[entry]?.kind ?? 'source';
          const weighed = points * weight * kindWeights[kind];
          if (weighed > (hits.get(entry)?.score ?? 0)) hits.set(entry, { score: weighed, coverage });
        }
      };
      take(score(tokens(query)), 1);
      take(score(tokens(alike(fold(query))), byMeaning), synonymWeight);
      let understood = query;
      if (sounds) {
        for (const [text, found] of heard(query, sounds)) {
          take(found, 1);
          if (text !== query) understood = text;
        }
      }
      const covered = Math.max(0, ...[...hits.values()].map(({ coverage }) => coverage));
      const unknown = words(query).some(
        (token) => /^(?:[a-z]+|\p{Script=Han}{2})$/u.test(token) && !isKnown(token),
      );
      const elsewhere = file.elsewhere.find(({ words: said }) =>
        said.some((word) => understood.includes(word)),
      );
      return {
        elsewhere: elsewhere?.say,
        hits,
        exact: keys.has(tokens(query).join(' ')),
        misspelt: unknown && covered < wellCovered,
        understood,
      };
    },
  };
}

/** Puts the first word of a group for each of the others. */
function uniform(groups: string[][]): (text: string) => string {
  const first = new Map(groups.flatMap(([word = '', ...others]) => others.map((other) => [other, word])));
  const longestFirst = [...first.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(longestFirst.map((word) => word.replace(/[.+]/g, '\\$&')).join('|') || '^$', 'g');
  return (text) => text.replace(any, (word) => first.get(word) ?? word);
}
