import type { Entry, Group } from '../model/types.ts';
import { cellText } from './problem-text.ts';
import { amountText, dayText, basisWords, rowText, whyWords } from './words.ts';

/** What is to be said of an entry besides its figures; empty if nothing. */
export function entryNote(entry: Entry, group: Group): string {
  const { ours, theirs, by, why, like, fee, due, tie, problems, amount } = entry;
  const found = by ? basisWords[by] : '';
  if (group === 'set-aside') return why ? whyWords[why] : '';
  if (group === 'amount-differs')
    return `我们 ${amountText(ours?.amount ?? 0n)}，对方 ${amountText(theirs?.amount ?? 0n)}；${found}`;
  if (group === 'fee-differs' && fee)
    return `收了 ${amountText(fee.charged)}，按合同 ${amountText(fee.due)}，${
      amount < 0n ? '少收' : '多收'
    } ${amountText(amount < 0n ? -amount : amount)}`;
  if (group === 'duplicates') return like === undefined ? '' : `和${rowText(like)}一模一样`;
  if (group === 'in-cycle') return due === undefined ? '' : `${dayText(due)}到账`;
  if (group === 'unread')
    return (problems ?? [])
      .map(({ column, ...problem }) => `${column === undefined ? '' : `「${column}」`}${cellText(problem)}`)
      .join('；');
  if (group === 'matched') return found;
  return tie === undefined ? '' : '有几笔金额、时间都差不多，分不出哪笔对哪笔，见最下面';
}
