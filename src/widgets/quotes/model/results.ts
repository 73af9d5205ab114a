import {
  monthAmount,
  quoteTotals,
  unquotedMethods,
  type Method,
  type RegulatedCap,
  type Shop,
  type Totals,
} from '../../../domain/tariff/index.ts';
import { isEstimate, type EstimatorState, type QuoteEntry } from './state.ts';

/** What one quote comes to. */
export interface QuoteResult extends QuoteEntry {
  /** How readers call it: its name, else 市场估计 or 报价 A; no two are the same. */
  label: string;
  totals: Totals;
  /** Methods whose percentage is in no total, because the quote names no rate. */
  unquoted: Method[];
}

/** The figures of a state. */
export interface Results {
  shop: Shop;
  /** Day of calculation. */
  day: string;
  /** What the shop takes in a month, in 分. */
  amount: bigint;
  quotes: QuoteResult[];
  /** Government caps, of every day. */
  caps: readonly RegulatedCap[];
}

/** Counts the figures of a state. @param today `YYYY-MM-DD` */
export function estimate(state: EstimatorState, caps: readonly RegulatedCap[], today: string): Results {
  const { shop } = state;
  const day = state.date ?? today;
  const labels = labelsOf(state.quotes);
  return {
    shop,
    day,
    amount: monthAmount(shop),
    caps,
    quotes: state.quotes.map((entry, i) => ({
      ...entry,
      label: labels[i] ?? entry.prefix,
      totals: quoteTotals(shop, entry.quote),
      unquoted: unquotedMethods(shop, entry.quote),
    })),
  };
}

/** Whether the rates of any quote change. */
export function changes({ quotes }: Results): boolean {
  return quotes.some(({ quote }) => quote.first !== undefined);
}

/**
 * How readers call each quote: its name, else 市场估计 or 报价 A. What is partly or wholly the market's estimate says so, and
 * two quotes of the same name get their letters.
 */
function labelsOf(entries: readonly QuoteEntry[]): string[] {
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
