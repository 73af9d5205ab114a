import { exactKey, runs, tokens, type Simplified } from './normalise.ts';
import { isQuestionToken } from './question-words.ts';
import type { Found } from './score.ts';
import type { Variant } from './variants.ts';

/** Common characters by their sound: `{ zheng: '正证整…' }`. */
export type Sounds = Record<string, string>;

/** Runs longer than this are looked through in parts only up to here, so that a query reads few files. */
const longestRun = 8;
const longestWord = 6;
/** A part this long is a word by itself; shorter ones sound like too much. */
const partLengths = [4, 3];

/** A part of the query that may be a word misspelt by a character of the same sound. */
export interface Misspelt {
  part: string;
  /** Index token under which words of that sound stand. */
  token: string;
}

/** Whether the query says something in Chinese that no place has. */
export function hasUnknown(query: string, found: Found, simplified: Simplified): boolean {
  return tokens(query, simplified).some((token) => isUnknown(token, found));
}

function isUnknown(token: string, found: Found): boolean {
  return /^\p{Script=Han}{2}$/u.test(token) && !isQuestionToken(token) && !found.has(token);
}

/** Parts of the query that hold an unknown pair of characters, longest first, with what they sound like. */
export function misspeltParts(
  query: string,
  found: Found,
  simplified: Simplified,
  sounds: Sounds,
): Misspelt[] {
  const soundOf = new Map(
    Object.entries(sounds).flatMap(([sound, characters]) => [...characters].map((c) => [c, sound] as const)),
  );
  const parts = runs(query, simplified)
    .filter((run) => /^\p{Script=Han}{2,}$/u.test(run))
    .flatMap((run) => partsOf([...run].slice(0, longestRun)))
    .filter((part) => tokens(part, simplified).some((token) => isUnknown(token, found)));
  return [...new Set(parts)].map((part) => ({
    part,
    token: `~${[...part].map((c) => soundOf.get(c) ?? c).join('')}`,
  }));
}

function partsOf(run: string[]): string[] {
  const whole = run.length <= longestWord ? [run.join('')] : [];
  const parts = partLengths
    .filter((length) => length < run.length)
    .flatMap((length) => run.slice(length - 1).map((_, i) => run.slice(i, i + length).join('')));
  return [...whole, ...parts];
}

/** The query with the longest misspelt part put right: one way for each word of that sound. */
export function respelt(query: string, parts: Misspelt[], found: Found, simplified: Simplified): Variant[] {
  const meant = parts.find(({ token }) => found.has(token));
  if (meant === undefined) return [];
  const key = exactKey(query, simplified);
  return (found.get(meant.token) ?? '')
    .split(' ')
    .slice(0, 3)
    .filter((word) => word !== meant.part)
    .map((word) => ({ query: key.replace(meant.part, word), weight: 1 }));
}
