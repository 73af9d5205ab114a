import { yuanPlain } from '../../domain/money.ts';
import { methods } from '../../domain/tariff/index.ts';
import type { ParamProblem } from '../shared/param-problem.ts';
import { prefixes, type EstimatorDefaults, type EstimatorState, type QuoteEntry } from './state.ts';
import { readCounting, readQuote, readShop, writeQuote } from './state-values.ts';
import { valueReader } from './values.ts';

/** What reads and writes links. */
export interface Links {
  readEstimate: typeof readEstimate;
  writeEstimate: typeof writeEstimate;
}

/**
 * Reads a link. A bad value counts as an absent one and is named in a problem. If the link sets any of class, amounts and
 * averages, absent amounts are zero and an absent average is the default shop's; without any it is the default shop. If it
 * sets anything of quote a, the quote is what the link gives: an absent rate is unknown, an absent cap is none, an absent
 * charge is zero; without any it is the market's usual prices for the class. Quotes b to d exist if the link sets anything of
 * them. Unknown parameters do not count. Never throws.
 */
export function readEstimate(
  query: URLSearchParams,
  defaults: EstimatorDefaults,
): { state: EstimatorState; problems: readonly ParamProblem[] } {
  const values = valueReader((key) => query.get(key) ?? undefined);
  const shop = readShop(values, defaults.shop) ?? defaults.shop;
  const count = readCounting(values, defaults);
  const quotes = prefixes.flatMap((prefix): QuoteEntry[] => {
    const quote = readQuote(values, prefix);
    if (quote) return [{ prefix, quote, estimated: false }];
    return prefix === 'a' ? [{ prefix, quote: defaults.market[shop.class], estimated: true }] : [];
  });
  const { date, ...counting } = count;
  return { state: { shop: { ...shop, ...counting }, date, quotes }, problems: values.problems };
}

/**
 * Writes a state as a link that reads back as the same state. The shop is always written out, so that a link keeps its
 * meaning when the default shop changes; market prices are not, so that they stay marked as such.
 */
export function writeEstimate({ shop, date, quotes }: EstimatorState): URLSearchParams {
  const query = new URLSearchParams({ class: shop.class });
  for (const method of methods) {
    const { amount, average } = shop.takings[method];
    if (amount > 0n) query.set(method, yuanPlain(amount));
    query.set(`${method}.avg`, yuanPlain(average));
  }
  query.set('settle', shop.settle);
  query.set('months', String(shop.months));
  if (date !== undefined) query.set('date', date);
  for (const { prefix, quote, estimated } of quotes) {
    if (estimated) continue;
    const pairs = writeQuote(quote);
    for (const [key, value] of pairs.length > 0 ? pairs : ([['fixed', '0']] as const)) {
      query.set(`${prefix}.${key}`, value);
    }
  }
  return query;
}
