import type { ReadValue } from './types.ts';

/** Said once in a quote; said again with another figure, it is another quote. */
const onceInAQuote = ['credit', 'debit', 'qr', 'foreign', 'device', 'deposit', 'annual'];

/** Where a quote may begin: a new line or sentence, or its name. */
const beginning =
  /[\n。;]|(?=(?:[a-d甲乙丙丁][家款号]|第[一二三四1-4][家份]|(?:方案|报价|套餐)[a-d一二三四1-4]))/g;

/** Cuts a text in which several quotes stand one after another. Gives none where it is one quote. @param read in the order of the text */
export function quotesIn(text: string, read: readonly ReadValue[]): string[] {
  const cuts: number[] = [];
  let [present, last] = [new Map<string, string>(), 0];
  const quotes = [present];
  for (const { key, value, at } of read) {
    if (present.has(key) && onceInAQuote.includes(key)) {
      const places = [...text.slice(last, at).matchAll(beginning)].map(({ index }) => last + index);
      const place = places[places.length - 1];
      if (place !== undefined) {
        cuts.push(place);
        quotes.push((present = new Map<string, string>()));
      }
    }
    present.set(key, value);
    last = at;
  }
  if (!quotes.slice(1).every((quote, i) => isAnother(quotes[i] ?? quote, quote))) return [];
  return cuts.length === 0
    ? []
    : [0, ...cuts].map((from, i) => text.slice(from, cuts[i]).replace(/^[\s。;]+|[\s。;]+$/g, ''));
}

/** Whether two quotes speak of the same things, and not all alike. */
function isAnother(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  const shared = onceInAQuote.filter((key) => one.has(key) && other.has(key));
  return shared.length > 1 && shared.some((key) => one.get(key) !== other.get(key));
}
