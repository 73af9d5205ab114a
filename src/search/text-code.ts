import { pairs, units } from './fold.ts';

const letters = 26;
const codes = letters ** 3;
/** Stands for the end of a block in the token of its last character. */
const end = 'zzz';

/** Three letters for a Chinese character or a Latin word. Two may share them; two in a row hardly ever do. */
function code(unit: string): string {
  let number = unit.length === 1 ? unit.charCodeAt(0) : 0;
  if (unit.length > 1) for (const c of unit) number = (number * 31 + c.charCodeAt(0)) % codes;
  number %= codes;
  return [letters ** 2, letters, 1]
    .map((place) => String.fromCharCode(97 + (Math.floor(number / place) % letters)))
    .join('');
}

/** A block of text as Pagefind indexes it: a word of six letters for each two neighbours, one for the last character. */
export function encodeBlock(text: string): string {
  const all = units(text).map(code);
  return all.length === 0 ? '' : pairs([...all, end]).join(' ');
}

/**
 * A query as Pagefind looks for it: the words of every second pair and of the last, which hold all characters; each word is a
 * file to fetch. A single character is the beginning of a word.
 */
export function encodeQuery(text: string): string {
  const words = pairs(units(text).map(code));
  return words.filter((_, i) => i % 2 === 0 || i === words.length - 1).join(' ');
}
