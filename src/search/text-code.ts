import { pairs, units } from './fold.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const codes = letters.length ** 3;
/** Stands for the end of a block in the token of its last character. */
const end = 'zzz';

/** Three letters for a Chinese character or a Latin word. Two may share them; two in a row hardly ever do. */
function code(unit: string): string {
  let number = 0;
  for (const c of unit) number = (number * 31 + c.charCodeAt(0)) % codes;
  return [26 ** 2, 26, 1].map((place) => letters[Math.floor(number / place) % 26]).join('');
}

/** The words by which Pagefind knows a block of text: six letters for each two neighbours, and for the last character. */
export function encodeBlock(text: string): string[] {
  const all = units(text).map(code);
  return all.length === 0 ? [] : pairs([...all, end]);
}

/**
 * A query as Pagefind looks for it: some five pairs from its beginning to its end, each of which is a file to fetch; what is found
 * is looked for in the text anyway. A single character is the beginning of a word.
 */
export function encodeQuery(text: string): string {
  const words = pairs(units(text).map(code));
  const step = Math.max(4, Math.ceil(words.length / 5));
  return words.filter((_, i) => i % step === 0 || i === words.length - 1).join(' ');
}
