import { maskNumbers } from '../../../domain/masked.ts';
import type { ParamProblem } from '../../shared/param-problem.ts';
import { estimateKey } from './quote-keys.ts';
import { writeQuote, writeShop } from './state-values.ts';
import { isEstimate, ownKeys, type EstimatorState } from './state.ts';

/**
 * Writes a state as a link that reads back as the same state. Market prices that nobody changed are left out; where only some
 * of them were, the link names those that are still estimates.
 *
 * @param unread what fields hold that was not understood: it stays in the link, without long numbers
 */
export function writeEstimate(
  { shop, date, quotes }: EstimatorState,
  unread: readonly ParamProblem[] = [],
): URLSearchParams {
  const query = new URLSearchParams(
    writeShop(shop).filter(([key, value]) => value !== '0' || key.endsWith('.avg')),
  );
  query.set('settle', shop.settle);
  query.set('months', String(shop.months));
  if (date !== undefined) query.set('date', date);
  for (const entry of quotes) {
    const { prefix, quote, estimated } = entry;
    if (prefix === 'a' && isEstimate(entry) && quote.name === '') continue;
    const pairs = writeQuote(quote);
    for (const [key, value] of pairs.length > 0 ? pairs : ([['fixed', '0']] as const)) {
      query.set(`${prefix}.${key}`, value);
    }
    const list = isEstimate(entry) ? ['all'] : estimated;
    if (list.length > 0) query.set(`${prefix}.${estimateKey}`, list.join());
  }
  for (const { key, value } of unread) {
    if (ownKeys.includes(key)) query.set(key, maskNumbers(value).slice(0, 60));
  }
  return query;
}
