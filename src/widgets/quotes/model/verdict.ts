import { yuanText } from '../../../domain/money.ts';
import { chargesOver } from '../../../domain/tariff/index.ts';
import { breakEven, toFen, type BreakEven } from '../../../domain/tariff/break-even.ts';
import { joinWithSpaces } from '../../../domain/join-with-spaces.ts';
import { cheapest, leaveOutTheSame } from './cheapest.ts';
import type { QuoteResult, Results } from './results.ts';

/** Two quotes and where they cost the same, if anywhere. */
export interface Pair {
  first: QuoteResult;
  second: QuoteResult;
  meet: BreakEven | undefined;
}

/** Every two quotes that leave out the same rates, if any, in the order of their prefixes. */
export function pairsOf({ quotes, shop }: Results): Pair[] {
  return quotes.flatMap((first, i) =>
    quotes
      .slice(i + 1)
      .filter((second) => leaveOutTheSame(first, second))
      .map((second) => ({ first, second, meet: breakEven(shop, first.quote, second.quote) })),
  );
}

/** Why the cheapest quote is it, against the next, or why there is none; empty for a single quote. */
export function bestText(results: Results): string {
  const best = cheapest(results);
  if (!best) return results.quotes.length > 1 ? '几份没报的费率不一样，比不出哪份最省。补全了再比。' : '';
  const { quotes, shop } = results;
  const others = quotes.filter(({ prefix }) => prefix !== best.prefix);
  const left = others.filter((other) => !leaveOutTheSame(best, other));
  const compared = others.filter((other) => !left.includes(other));
  return [
    againstText(best, compared, shop.months),
    left.length > 0 ? joinWithSpaces(left.map(({ label }) => label).join('、'), '没报全，没参加比较。') : '',
    best.unquoted.length > 0 ? '几份都没报全，这个结果只作参考。' : '',
  ].join('');
}

/** The quotes that cost as much as the best, else what it saves against the next; empty if there is none to compare. */
function againstText(best: QuoteResult, others: readonly QuoteResult[], months: number): string {
  const gapTo = ({ totals }: QuoteResult) => totals.periodTotal - best.totals.periodTotal;
  const equal = others.filter((other) => gapTo(other) === 0n);
  if (equal.length > 0) return joinWithSpaces('和', equal.map(({ label }) => label).join('、'), '一样多。');
  const [next] = [...others].sort((one, other) => (gapTo(one) < gapTo(other) ? -1 : 1));
  if (!next) return '';
  const fees = next.totals.periodFees - best.totals.periodFees;
  const charges = chargesOver(months, next.quote) - chargesOver(months, best.quote);
  const why = `手续费${difference(fees)}，机器、押金、年费月租${difference(charges)}`;
  return joinWithSpaces(`${months} 个月比`, next.label, `少花 ${yuanText(gapTo(next))}：${why}。`);
}

/** Words around the month's amount at which two quotes cost the same: before it, and after it. */
export function pairWords({ first, second, meet }: Pair): { before: string; after: string } {
  const both = joinWithSpaces(first.label, '和', second.label);
  if (meet) {
    const [above, below] = meet.cheaperAbove === 'first' ? [first, second] : [second, first];
    return {
      before: `${both}：每月收到 `,
      after: `时一样贵，${joinWithSpaces('收得更多', above.label, '省，收得更少', below.label, '省。')}`,
    };
  }
  const gap = second.totals.periodTotal - first.totals.periodTotal;
  if (gap === 0n) return { before: `${both}：花费一样多。`, after: '' };
  const cheaper = gap > 0n ? first.label : second.label;
  return { before: `${both}：${joinWithSpaces('收多收少都是', cheaper, '省。')}`, after: '' };
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
