import { amountText, dayText, groupWords, signedText } from '../view/words.ts';
import { rangeText } from '../view/result-words.ts';
import type { Result } from '../model/types.ts';
import { conclusionOf, type Balance } from './balance.ts';

/** The result as text for a chat. */
export function summaryText(result: Result, balance: Balance, link: string): string {
  const { total, count } = result;
  const missing = result.emptyDays.theirs.map(dayText);
  return [
    `对账核对 ${rangeText(result)}`,
    `相差 ${amountText(balance.apart)} 元。${conclusionOf(balance, count['in-cycle'])}`,
    `我们的合计 ${amountText(total.ours)}`,
    ...balance.lines.map(
      ({ title, count: entries, fen }) => `${title}${entries > 0 ? ` ${entries} 笔` : ''} ${signedText(fen)}`,
    ),
    `对方的合计 ${amountText(total.theirs)}`,
    `${groupWords.matched.title} ${count.matched} 笔`,
    ...(missing.length > 0 ? [`对方的表里没有 ${missing.join('、')}的任何一笔`] : []),
    link,
  ].join('\n');
}
