import { exactKey, type Simplified } from './normalise.ts';
import type { Found } from './score.ts';

/** Another way to say the query, and how much it counts beside the reader's own words. */
export interface Variant {
  query: string;
  weight: number;
}

const mostVariants = 5;

/** Index tokens under which the words for a query in letters stand; none if it holds anything but letters. */
export function spellings(query: string): string[] {
  const words = exactKey(query).split(' ');
  if (!words.every((word) => /^[a-z]+$/.test(word))) return [];
  const spelt = [...new Set([words.join(''), ...words])].map((word) => `~${word}`);
  return words.length === 1 ? [...spelt, ...words, `^${words.join('')}`] : spelt;
}

/** The words in Chinese that a query in letters spells: the whole, word by word, or by first letters if it is no word itself. */
export function speltVariants(query: string, found: Found): Variant[] {
  const words = exactKey(query).split(' ');
  const spelt = (word: string) => (found.get(`~${word}`) ?? '').split(' ').filter(Boolean);
  const whole = spelt(words.join(''));
  if (whole.length > 0) return whole.slice(0, 3).map((word) => ({ query: word, weight: 1 }));
  const [word = ''] = words;
  if (words.length === 1 && !found.has(word)) {
    const initials = (found.get(`^${word}`) ?? '').split(' ').filter(Boolean);
    return initials.map((meant) => ({ query: meant, weight: 1 }));
  }
  const joined = words.map((word) => spelt(word)[0] ?? word).join(' ');
  return joined === words.join(' ') ? [] : [{ query: joined, weight: 1 }];
}

/** The query with a word replaced by each of the words that mean the same. */
export function synonymVariants(query: string, groups: string[][], simplified: Simplified): Variant[] {
  const key = exactKey(query, simplified);
  return groups
    .flatMap((group) => {
      const said = longest(group.filter((word) => key.includes(word)));
      if (said === undefined) return [];
      return group
        .filter((word) => word !== said && !key.includes(word))
        .map((word) => ({ query: key.replace(said, ` ${word} `), weight: 0.85, said: said.length }));
    })
    .sort((a, b) => b.said - a.said)
    .slice(0, mostVariants)
    .map(({ query: text, weight }) => ({ query: text, weight }));
}

function longest(words: string[]): string | undefined {
  return [...words].sort((a, b) => b.length - a.length)[0];
}
