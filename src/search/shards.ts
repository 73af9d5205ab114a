import { phraseKinds } from './place.ts';

/** What a reader's browser loads first. */
export interface Manifest {
  /** Number of places. */
  places: number;
  /** How many places there are of each kind; places are numbered kind after kind. */
  kinds: number[];
  tokenShards: number;
  placesPerShard: number;
  /** Groups of words that mean the same, normalised. */
  synonyms: string[][];
  /** Traditional and simplified characters in turn. */
  simplified: string;
}

/**
 * Part of the index: a token leads to its occurrences, `~` and letters to the words spelt so, `^` and letters to the words
 * whose characters begin so, separated by spaces.
 */
export type TokenShard = Record<string, string>;

/** A place as results need it: address, label, number of its page (or -1), a page's sentence, number of the section above. */
export type PlaceRow = [url: string, label: string, page: number, note?: string, over?: number];

/** One occurrence of a token. */
export interface Posting {
  place: number;
  phrase: number;
  /** Tokens in the phrase, at most 31. */
  length: number;
  kind: number;
}

const lengths = 32;
const phrases = 64;

/** Packs an occurrence into one number. */
export function pack(place: number, phrase: number, length: number, kind: number): number {
  return ((place * phrases + phrase) * lengths + Math.min(length, lengths - 1)) * phraseKinds.length + kind;
}

/** The occurrence that a number stands for. */
export function unpack(posting: number): Posting {
  const kind = posting % phraseKinds.length;
  const length = Math.floor(posting / phraseKinds.length) % lengths;
  const phrase = Math.floor(posting / phraseKinds.length / lengths) % phrases;
  return { kind, length, phrase, place: Math.floor(posting / phraseKinds.length / lengths / phrases) };
}

/** The occurrences of a token. */
export interface Occurrences {
  /** How many places have it; more than are listed if the list was cut. */
  places: number;
  postings: Posting[];
}

/**
 * Writes a list of packed occurrences: differences to the one before, in base 36.
 *
 * @param places number of places, given if the list was cut
 */
export function write(postings: number[], places?: number): string {
  const sorted = [...postings].sort((a, b) => a - b);
  const steps = sorted.map((posting, i) => (posting - (sorted[i - 1] ?? 0)).toString(36));
  return places === undefined ? steps.join(' ') : `${places}:${steps.join(' ')}`;
}

/** Reads what `write` has written; nothing for a token that is not there. */
export function read(text: string | undefined): Occurrences {
  if (text === undefined) return { places: 0, postings: [] };
  const [count, list] = text.includes(':') ? text.split(':') : [undefined, text];
  let last = 0;
  const postings = (list ?? '').split(' ').map((step) => unpack((last += parseInt(step, 36))));
  return {
    postings,
    places: count === undefined ? new Set(postings.map(({ place }) => place)).size : Number(count),
  };
}

/**
 * Number of the file that holds a token (FNV-1a over its UTF-16 units).
 *
 * @param count number of files, a power of two
 */
export function shardOf(token: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < token.length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % count;
}
