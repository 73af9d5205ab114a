import { bases, type ContractRates, type Entry, type Group, type Why } from '../types.ts';
import { reasons, type List } from '../columns/list.ts';
import { feeFindings, type FeeFinding } from './fees.ts';
import type { Comparison } from './match.ts';
import { rowOf } from './row.ts';

/** Where each record of both lists ended. Entries are pairs of records, −1 for none. */
export interface Groups {
  members: Record<Group, { ours: number; theirs: number }[]>;
  fees: Map<number, FeeFinding>;
}

const aside: readonly string[] = ['failed', 'preauth', 'other-channel', 'outgoing', 'netted', 'outside'];

/** Puts every record into its group. */
export function groupsOf({ pairing, inCycle }: Comparison, rates: ContractRates): Groups {
  const members: Groups['members'] = {
    matched: [],
    'only-ours': [],
    'only-theirs': [],
    'amount-differs': [],
    'fee-differs': [],
    'in-cycle': [],
    duplicates: [],
    'set-aside': [],
    unread: [],
  };
  const { ours, theirs, ofOurs, ofTheirs, differs } = pairing;
  const fees = feeFindings(pairing, rates);
  for (let i = 0; i < ours.size; i++) {
    const j = ofOurs[i] ?? -1;
    const entry = { ours: i, theirs: j };
    const out = groupOfReason(ours, i);
    if (out) members[out].push(entry);
    else if (out === null) continue;
    else if (j >= 0) {
      members[differs[i] === 1 ? 'amount-differs' : 'matched'].push(entry);
      if (fees.has(i)) members['fee-differs'].push(entry);
    } else members[inCycle.has(i) ? 'in-cycle' : 'only-ours'].push(entry);
  }
  for (let j = 0; j < theirs.size; j++) {
    const out = groupOfReason(theirs, j);
    if (out) members[out].push({ ours: -1, theirs: j });
    else if (out === undefined && ofTheirs[j] === -1) members['only-theirs'].push({ ours: -1, theirs: j });
  }
  return { members, fees };
}

/** Group of a record that is out of the comparison; `null` if it counts as part of another, `undefined` if it is compared. */
function groupOfReason(list: List, i: number): Group | null | undefined {
  const reason = reasons[list.reason[i] ?? 0] ?? '';
  if (reason === '') return undefined;
  if (reason === 'counted-elsewhere') return null;
  if (reason === 'duplicate') return 'duplicates';
  return reason === 'unread' ? 'unread' : 'set-aside';
}

/** 分 that an entry adds to its group's sum. */
export function amountOf(
  comparison: Comparison,
  group: Group,
  fees: Groups['fees'],
  entry: { ours: number; theirs: number },
): number {
  const { ours, theirs } = comparison.pairing;
  const own = entry.ours >= 0 ? (ours.amount[entry.ours] ?? 0) : 0;
  const other = entry.theirs >= 0 ? (theirs.amount[entry.theirs] ?? 0) : 0;
  if (group === 'amount-differs') return own - other;
  if (group === 'fee-differs') {
    const fee = fees.get(entry.ours);
    return fee ? Number(fee.charged - fee.due) : 0;
  }
  const amount = entry.ours >= 0 ? own : other;
  return Number.isNaN(amount) ? 0 : amount;
}

/** Entries of a group as the page shows them. */
export function entriesOf(
  comparison: Comparison,
  { members, fees }: Groups,
  group: Group,
  from: number,
  count: number,
): Entry[] {
  const { ours, theirs } = comparison.pairing;
  return members[group].slice(from, from + count).map((member) => {
    const own = member.ours >= 0 ? rowOf(ours, member.ours) : undefined;
    const other = member.theirs >= 0 ? rowOf(theirs, member.theirs) : undefined;
    const entry: Entry = {
      ours: own,
      theirs: other,
      id: own?.ids[0] ?? other?.ids[0] ?? '',
      amount: BigInt(amountOf(comparison, group, fees, member)),
    };
    return { ...entry, ...details(comparison, fees, group, member) };
  });
}

function details(
  comparison: Comparison,
  fees: Groups['fees'],
  group: Group,
  { ours: i, theirs: j }: { ours: number; theirs: number },
): Partial<Entry> {
  const { pairing, likes, inCycle, ties } = comparison;
  const [list, at] = i >= 0 ? ([pairing.ours, i] as const) : ([pairing.theirs, j] as const);
  if (group === 'set-aside') return { why: whyOf(list, at) };
  if (group === 'unread') return { problems: list.unread.get(at) ?? [] };
  if (group === 'duplicates') return { like: list.label((i >= 0 ? likes.ours : likes.theirs).get(at) ?? at) };
  if (group === 'in-cycle') return { due: inCycle.get(i) };
  if (group === 'fee-differs') return { fee: fees.get(i), by: bases[pairing.basis[i] ?? 0] };
  if (i >= 0 && j >= 0) return { by: bases[pairing.basis[i] ?? 0] };
  const tie = ties.findIndex((open) => (i >= 0 ? open.ours.includes(i) : open.theirs.includes(j)));
  return tie >= 0 ? { tie } : {};
}

/** Why a record of set-aside is there. */
export function whyOf(list: List, i: number): Why {
  const reason = reasons[list.reason[i] ?? 0] ?? '';
  return (aside.includes(reason) ? reason : 'failed') as Why;
}
