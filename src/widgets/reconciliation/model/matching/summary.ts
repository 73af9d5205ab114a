import { bases, type Group, type Result, type Tie } from '../types.ts';
import { reasons, type List } from '../columns/list.ts';
import { amountOf, whyOf, type Groups } from './groups.ts';
import { rangeText, type Comparison } from './match.ts';
import { channelText, rowOf } from './row.ts';

/** Counts and sums of a comparison. */
export function summary(
  comparison: Comparison,
  { members, fees }: Groups,
): Omit<Result, 'columns' | 'sheet' | 'problems' | 'netDays'> {
  const { pairing } = comparison;
  const count = {} as Result['count'];
  const amount = {} as Record<Group, bigint>;
  for (const group of Object.keys(members) as Group[]) {
    count[group] = members[group].length;
    amount[group] = BigInt(
      members[group].reduce((sum, entry) => sum + amountOf(comparison, group, fees, entry), 0),
    );
  }
  const by = { number: 0, terminal: 0, auth: 0, amount: 0 };
  for (const { ours } of members.matched) by[bases[pairing.basis[ours] ?? 0] ?? 'number']++;
  return {
    cutoff: comparison.cutoff,
    count,
    amount,
    total: { ours: total(pairing.ours), theirs: total(pairing.theirs) },
    duplicates: { ours: doubled(pairing.ours), theirs: doubled(pairing.theirs) },
    aside: asideOf(comparison, members['set-aside']),
    by,
    ties: comparison.ties.slice(0, 500).map((tie) => tieRows(comparison, tie)),
    clockOffset: Math.round(pairing.clockOffset),
    covered: { ours: rangeText(comparison.covered.ours), theirs: rangeText(comparison.covered.theirs) },
    emptyDays: comparison.emptyDays,
  };
}

function total(list: List): bigint {
  let sum = 0;
  for (let i = 0; i < list.size; i++) {
    const reason = reasons[list.reason[i] ?? 0];
    if (reason === '' || reason === 'duplicate') sum += list.amount[i] ?? 0;
  }
  return BigInt(sum);
}

function doubled(list: List): { count: number; amount: bigint } {
  let [count, sum] = [0, 0];
  for (let i = 0; i < list.size; i++) {
    if (reasons[list.reason[i] ?? 0] !== 'duplicate') continue;
    count++;
    sum += list.amount[i] ?? 0;
  }
  return { count, amount: BigInt(sum) };
}

function asideOf(
  { pairing }: Comparison,
  members: readonly { ours: number; theirs: number }[],
): Result['aside'] {
  const found = new Map<string, Result['aside'][number]>();
  for (const { ours: i, theirs: j } of members) {
    const [list, at] = i >= 0 ? [pairing.ours, i] : [pairing.theirs, j];
    const why = whyOf(list, at);
    const channel = why === 'other-channel' ? channelText(list, at) : '';
    const before = found.get(`${why} ${channel}`);
    if (before) before.count++;
    else found.set(`${why} ${channel}`, { why, channel, count: 1 });
  }
  return [...found.values()];
}

function tieRows({ pairing }: Comparison, tie: { ours: number[]; theirs: number[] }): Tie {
  return {
    ours: tie.ours.map((i) => rowOf(pairing.ours, i)),
    theirs: tie.theirs.map((j) => rowOf(pairing.theirs, j)),
  };
}
