import { byMethod, type Quote } from './types.ts';

/** The quote as it stands after its rates have changed: what does not change stays, prices of larger payments too. */
export function afterChange(quote: Quote): Quote {
  const { rates, debitCap } = quote.later;
  return {
    ...quote,
    rates: byMethod((method) => rates[method] ?? quote.rates[method]),
    debitCap: debitCap ?? quote.debitCap,
    first: undefined,
  };
}

/** How many of a number of months fall before and after the change of the quote's rates. */
export function monthsByPhase(months: number, { first }: Quote): { before: number; after: number } {
  const before = Math.min(first ?? months, months);
  return { before, after: months - before };
}

/** Sums over a number of months what a quote costs in each of them. @param ofMonth the figure of a month at given rates */
export function overMonths(months: number, quote: Quote, ofMonth: (quote: Quote) => bigint): bigint {
  const { before, after } = monthsByPhase(months, quote);
  return BigInt(before) * ofMonth(quote) + (after > 0 ? BigInt(after) * ofMonth(afterChange(quote)) : 0n);
}
