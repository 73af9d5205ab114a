import { amountText, countText, dayText, groupWords, signedText } from '../view/words.ts';
import { rangeText } from '../view/result-words.ts';
import type { NetDay, Result } from '../model/types.ts';
import { conclusionOf, type Balance } from './balance.ts';
import { netBalance, netConclusion } from './net-balance.ts';

/** The result as text for a chat. */
export function summaryText(result: Result, balance: Balance, link: string): string {
  const { total, count, netDays } = result;
  if (netDays) return netText(result, netDays.days, link);
  const missing = result.emptyDays.theirs.map(dayText);
  return [
    `对账核对 ${rangeText(result)}`,
    `相差 ${amountText(balance.apart)} 元。${conclusionOf(balance, count['in-cycle'])}`,
    `我们的合计 ${amountText(total.ours)}`,
    ...balance.lines.map(
      ({ title, count: entries, fen }) =>
        `${title}${entries > 0 ? ` ${countText(entries)} 笔` : ''} ${signedText(fen)}`,
    ),
    `对方的合计 ${amountText(total.theirs)}`,
    `${groupWords.matched.title} ${countText(count.matched)} 笔`,
    ...(missing.length > 0 ? [`对方的表里没有 ${missing.join('、')}的任何一笔`] : []),
    link,
  ].join('\n');
}

function netText(result: Result, days: readonly NetDay[], link: string): string {
  const balance = netBalance(days);
  return [
    `对账核对 ${rangeText(result)}`,
    netConclusion(balance),
    ...days
      .filter(({ covered }) => covered)
      .map(({ day, arrived, expected }) =>
        expected === undefined
          ? `${dayText(day)} 银行到了 ${amountText(arrived)}`
          : `${dayText(day)} 应该到 ${amountText(expected)}，银行到了 ${amountText(arrived)}`,
      ),
    link,
  ].join('\n');
}
