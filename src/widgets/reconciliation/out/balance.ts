import { countText } from '../view/words.ts';
import type { Group, Result } from '../model/types.ts';

/** A line that leads from our total to theirs. */
interface BalanceLine {
  group: Group;
  title: string;
  count: number;
  /** 分, signed so that our total and all lines add up to theirs. */
  fen: bigint;
}

/** From our total to theirs. */
export interface Balance {
  /** 分, ours − theirs. */
  apart: bigint;
  lines: BalanceLine[];
  /** Entries that somebody has to look into. */
  toCheck: number;
  /** Whether the lines lead to their total to the 分. */
  whole: boolean;
}

/** Tells the difference of the two totals from the groups. */
export function balanceOf({
  amount,
  count,
  total,
  duplicates,
}: Pick<Result, 'amount' | 'count' | 'total' | 'duplicates'>): Balance {
  const line = (group: Group, title: string, fen: bigint, entries = count[group]) => ({
    group,
    title,
    count: entries,
    fen,
  });
  const { ours, theirs } = duplicates;
  const lines = [
    line('only-ours', '我们有、对方没有', -amount['only-ours']),
    line('only-theirs', '对方有、我们没有', amount['only-theirs']),
    line('amount-differs', '金额不同', -amount['amount-differs']),
    line('in-cycle', '还没到日子', -amount['in-cycle']),
    line('duplicates', '我们记重了', -ours.amount, ours.count),
    line('duplicates', '对方记重了', theirs.amount, theirs.count),
  ].filter((each) => each.count > 0 || each.fen !== 0n);
  const reached = lines.reduce((sum, { fen }) => sum + fen, total.ours);
  const toCheck = (
    ['only-ours', 'only-theirs', 'amount-differs', 'fee-differs', 'duplicates', 'unread'] as const
  )
    .map((group) => count[group])
    .reduce((sum, each) => sum + each, 0);
  return { apart: total.ours - total.theirs, lines, toCheck, whole: reached === total.theirs };
}

/** The conclusion in one sentence. */
export function conclusionOf({ apart, toCheck, whole }: Balance, inCycle: number): string {
  if (!whole) return '有几行的去向说不清，请照下面的分组查。';
  if (toCheck > 0)
    return apart === 0n
      ? `合计一样，但有 ${countText(toCheck)} 笔互相抵掉了，要查。`
      : `每一分都对得出来，${countText(toCheck)} 笔要查。`;
  if (inCycle > 0) return `没有要查的，${countText(inCycle)} 笔还没到日子。`;
  return '两边一分不差。';
}
