import { yuanText } from '../../../domain/money.ts';
import { chargesOver } from '../../../domain/tariff/index.ts';
import { breakEven, toFen, type BreakEven } from '../../../domain/tariff/break-even.ts';
import type { QuoteResult, Results } from './results.ts';

/** Two quotes and where they cost the same, if anywhere. */
export interface Pair {
  first: QuoteResult;
  second: QuoteResult;
  meet: BreakEven | undefined;
}

/**
 * The cheapest over the period; of equals the first. A quote that leaves out a rate the shop needs is not compared with
 * complete ones; `undefined` for a single quote.
 */
export function cheapest({ quotes }: Results): QuoteResult | undefined {
  if (quotes.length < 2) return undefined;
  const complete = quotes.filter(({ unquoted }) => unquoted.length === 0);
  return (complete.length > 0 ? complete : quotes).reduce((best, next) =>
    next.totals.periodTotal < best.totals.periodTotal ? next : best,
  );
}

/** Every two quotes, in the order of their prefixes. */
export function pairsOf({ quotes, shop }: Results): Pair[] {
  return quotes.flatMap((first, i) =>
    quotes
      .slice(i + 1)
      .map((second) => ({ first, second, meet: breakEven(shop, first.quote, second.quote) })),
  );
}

/** Why the cheapest quote is it, against the next; empty for a single quote. */
export function bestText(results: Results): string {
  const best = cheapest(results);
  if (!best) return '';
  const { quotes, shop } = results;
  const comparable = quotes.filter(
    ({ prefix, unquoted }) => prefix !== best.prefix && unquoted.length <= best.unquoted.length,
  );
  const left = quotes.filter(
    ({ prefix, unquoted }) => prefix !== best.prefix && unquoted.length > best.unquoted.length,
  );
  const [next] = comparable.sort((one, other) =>
    one.totals.periodTotal < other.totals.periodTotal ? -1 : 1,
  );
  const without = left.map(({ label }) => label).join('、');
  const caution = left.length > 0 ? `${without}没报全，没参加比较。` : '';
  const sure = best.unquoted.length > 0 ? '几份都没报全，这个结果只作参考。' : '';
  if (!next) return caution + sure;
  const gap = next.totals.periodTotal - best.totals.periodTotal;
  if (gap === 0n) return `和${next.label}一样多。${caution}${sure}`;
  const fees = BigInt(shop.months) * (next.totals.monthFee - best.totals.monthFee);
  const charges = chargesOver(shop.months, next.quote) - chargesOver(shop.months, best.quote);
  const why = `手续费${difference(fees)}，机器、押金、年费月租${difference(charges)}`;
  return `${shop.months} 个月比${next.label}少花 ${yuanText(gap)}：${why}。${caution}${sure}`;
}

/** Words around the month's amount at which two quotes cost the same: before it, and after it. */
export function pairWords({ first, second, meet }: Pair): { before: string; after: string } {
  const [one, other] = [first.label, second.label];
  if (!meet) return { before: `${one}和${other}：按这个付款比例，收多收少都是同一份省。`, after: '' };
  const above = meet.cheaperAbove === 'first' ? one : other;
  const below = meet.cheaperAbove === 'first' ? other : one;
  return {
    before: `${one}和${other}：每月收到 `,
    after: ` 时一样贵，收得更多${above}省，收得更少${below}省。`,
  };
}

/** The same as one sentence, for copied text. */
export function pairText(pair: Pair): string {
  const { before, after } = pairWords(pair);
  return pair.meet ? `${before}${yuanText(toFen(pair.meet.amount))}${after}` : before;
}

function difference(more: bigint): string {
  if (more === 0n) return '一样';
  return more > 0n ? `少 ${yuanText(more)}` : `多 ${yuanText(-more)}`;
}
