import type { QuoteResult, Results } from './results.ts';

/**
 * The cheapest over the period; of equals the first. A quote that leaves out a rate the shop needs is not compared with
 * complete ones. `undefined` for a single quote, and where none is complete and they leave out different rates.
 */
export function cheapest({ quotes }: Results): QuoteResult | undefined {
  const [first] = quotes;
  if (!first || quotes.length < 2) return undefined;
  const complete = quotes.filter(({ unquoted }) => unquoted.length === 0);
  if (complete.length === 0 && !quotes.every((quote) => leaveOutTheSame(first, quote))) return undefined;
  return (complete.length > 0 ? complete : quotes).reduce((best, next) =>
    next.totals.periodTotal < best.totals.periodTotal ? next : best,
  );
}

/** Whether the totals of two quotes count the same payments, so that they may be compared. */
export function leaveOutTheSame(one: QuoteResult, other: QuoteResult): boolean {
  return one.unquoted.join() === other.unquoted.join();
}
