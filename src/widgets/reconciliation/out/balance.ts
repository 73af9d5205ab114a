import type { Group, Result } from '../model/types.ts';

/** A line that leads from our total to theirs. */
export interface BalanceLine {
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

/**
 * Tells the difference of the two totals from the groups. Of the duplicates only the sum of both lists is known: what the other
 * groups leave of the difference parts it between the two.
 */
export function balanceOf({ amount, count, total }: Pick<Result, 'amount' | 'count' | 'total'>): Balance {
  const apart = total.ours - total.theirs;
  const rest =
    apart - (amount['only-ours'] - amount['only-theirs'] + amount['amount-differs'] + amount['in-cycle']);
  const both = amount.duplicates;
  const ourTwice = count.duplicates > 0 ? (both + rest) / 2n : 0n;
  const theirTwice = both - ourTwice;
  const onOneSide = ourTwice === 0n || theirTwice === 0n;
  const line = (group: Group, title: string, fen: bigint, entries = count[group]) => ({
    group,
    title,
    count: entries,
    fen,
  });
  const lines = [
    line('only-ours', '我们有、对方没有', -amount['only-ours']),
    line('only-theirs', '对方有、我们没有', amount['only-theirs']),
    line('amount-differs', '金额不同', -amount['amount-differs']),
    line('in-cycle', '还没到日子', -amount['in-cycle']),
    ...(onOneSide
      ? [line('duplicates', theirTwice === 0n ? '我们记重了' : '对方记重了', theirTwice - ourTwice)]
      : [line('duplicates', '我们记重了', -ourTwice, 0), line('duplicates', '对方记重了', theirTwice, 0)]),
  ].filter((each) => each.count > 0 || each.fen !== 0n);
  const reached = lines.reduce((sum, { fen }) => sum + fen, total.ours);
  const toCheck = (
    ['only-ours', 'only-theirs', 'amount-differs', 'fee-differs', 'duplicates', 'unread'] as const
  )
    .map((group) => count[group])
    .reduce((sum, each) => sum + each, 0);
  return { apart, lines, toCheck, whole: reached === total.theirs };
}

/** The conclusion in one sentence. */
export function conclusionOf({ apart, toCheck, whole }: Balance, inCycle: number): string {
  if (!whole) return '有几行的去向说不清，请照下面的分组查。';
  if (toCheck > 0)
    return apart === 0n
      ? `合计一样，但有 ${toCheck} 笔互相抵掉了，要查。`
      : `每一分都对得出来，${toCheck} 笔要查。`;
  if (inCycle > 0) return `没有要查的，${inCycle} 笔还没到日子。`;
  return '两边一分不差。';
}
