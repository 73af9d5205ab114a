import { isEstimate, type QuoteEntry } from './state.ts';

/**
 * How readers call each quote: its name, else 市场估计 or 报价 A. What is partly or wholly the market's estimate says so, and
 * two quotes of the same name get their letters.
 */
export function labelsOf(entries: readonly QuoteEntry[]): string[] {
  const plain = entries.map(plainLabel);
  return entries.map(({ prefix }, i) => {
    const label = plain[i] ?? '';
    const isTwice = plain.filter((other) => other === label).length > 1;
    return isTwice ? `${label}（${prefix.toUpperCase()}）` : label;
  });
}

function plainLabel(entry: QuoteEntry): string {
  const { prefix, quote, estimated } = entry;
  if (isEstimate(entry)) return quote.name === '' ? '市场估计' : `${quote.name}（市场估计）`;
  const name = quote.name || `报价 ${prefix.toUpperCase()}`;
  return estimated.length > 0 ? `${name}（含估计）` : name;
}
