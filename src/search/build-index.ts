import { exactKey, indexTokens } from './normalise.ts';
import { phraseKinds, placeKinds, pageOf, type Place } from './place.ts';
import { isQuestionToken } from './question-words.ts';
import { pack, shardOf, unpack, write, type Manifest, type PlaceRow, type TokenShard } from './shards.ts';

/** All files of the place index. */
export interface PlaceIndexFiles {
  manifest: Manifest;
  tokenShards: TokenShard[];
  placeShards: PlaceRow[][];
}

/** What the index is built with. */
export interface IndexOptions {
  /** Groups of words that mean the same. */
  synonyms: string[][];
  /** Pairs of a traditional and its simplified character. */
  simplified: ReadonlyMap<string, string>;
  /** Spells Chinese in letters without tones or spaces: 预授权 → yushouquan. */
  spell: (text: string) => string;
}

/** Postings of one token are cut here, the most specific phrases kept, so that a file cannot grow with the site. */
const mostPostings = 400;
/** About so many postings stand in one file: some six kilobytes. */
const postingsPerShard = 600;
const placesPerShard = 48;
/** Words kept for one spelling, those of pages first. */
const mostWords = 4;

/** Builds the index of titles, questions and aliases, cut into files of even size, of which a query reads a few. */
export function buildPlaceIndex(places: Place[], options: IndexOptions): PlaceIndexFiles {
  const sorted = placeKinds.flatMap((kind) => places.filter((place) => place.kind === kind));
  const numbers = new Map(sorted.map(({ url }, i) => [url, i]));
  const postings = new Map<string, number[]>();
  const spellings = new Map<string, Set<string>>();
  const add = (token: string, posting: number) => {
    const list = postings.get(token);
    if (list) list.push(posting);
    else postings.set(token, [posting]);
  };
  const addSpelling = (key: string, word: string) => {
    const words = spellings.get(key) ?? new Set();
    if (words.size < mostWords) spellings.set(key, words.add(word));
  };
  sorted.forEach((place, number) => {
    place.phrases.forEach(({ text, kind }, i) => {
      const own = [...new Set(indexTokens(text, options.simplified))];
      const posting = pack(
        number,
        Math.min(i, 63),
        own.filter((token) => !isQuestionToken(token)).length,
        phraseKinds.indexOf(kind),
      );
      for (const token of own) add(token, posting);
      const exact = exactKey(text, options.simplified);
      if (kind !== 'context' && /^\p{Script=Han}{2,6}$/u.test(exact)) {
        const key = `~${options.spell(exact)}`;
        addSpelling(key, exact);
        if (exact.length > 2)
          addSpelling(`^${[...exact].map((c) => options.spell(c).slice(0, 1)).join('')}`, exact);
      }
    });
  });
  const total = [...postings.values()].reduce((sum, list) => sum + Math.min(list.length, mostPostings), 0);
  const shardCount = 2 ** Math.max(0, Math.ceil(Math.log2(total / postingsPerShard)));
  const tokenShards: TokenShard[] = Array.from({ length: shardCount }, () => ({}));
  for (const [token, list] of postings) {
    const shard = tokenShards[shardOf(token, shardCount)];
    if (shard) shard[token] = written(list);
  }
  for (const [key, words] of spellings) {
    const shard = tokenShards[shardOf(key, shardCount)];
    if (shard) shard[key] = [...words].join(' ');
  }
  const rows = sorted.map(({ url, label, note, over }): PlaceRow => {
    const page = numbers.get(pageOf(url)) ?? -1;
    const section = over === undefined ? undefined : numbers.get(over);
    if (section !== undefined) return [url, label, page, note ?? '', section];
    return note === undefined ? [url, label, page] : [url, label, page, note];
  });
  return {
    manifest: {
      places: sorted.length,
      kinds: placeKinds.map((kind) => sorted.filter((place) => place.kind === kind).length),
      tokenShards: shardCount,
      placesPerShard,
      synonyms: options.synonyms.map((group) => [...new Set(group.map((word) => exactKey(word)))]),
      simplified: [...options.simplified].flat().join(''),
    },
    tokenShards,
    placeShards: Array.from({ length: Math.ceil(rows.length / placesPerShard) }, (_, i) =>
      rows.slice(i * placesPerShard, (i + 1) * placesPerShard),
    ),
  };
}

function written(list: number[]): string {
  if (list.length <= mostPostings) return write(list);
  const places = new Set(list.map((posting) => unpack(posting).place)).size;
  const shortest = [...list].sort((a, b) => unpack(a).length - unpack(b).length).slice(0, mostPostings);
  return write(shortest, places);
}
