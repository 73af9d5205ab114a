import { payment } from '../columns/list.ts';
import type { Pairing } from './pairing.ts';

/** Two clocks may be apart by a time zone, no more. */
const mostApart = 14 * 3600;
/** Differences of one clock to another lie this close together. */
const window = 90;
/** Amounts that more rows share say little of the clock. */
const mostShared = 3;
const mostSpread = 60;

/**
 * Learns by how much their clock is ahead of ours: from payments joined by number, else from amounts that few rows share.
 * Sets `clockOffset` and `spread`.
 */
export function learnClock(pairing: Pairing): void {
  const { ours, theirs } = pairing;
  if (ours.daysOnly || theirs.daysOnly) return;
  const joined = differencesOfJoined(pairing);
  const found = densest(joined.length >= 3 ? joined : differencesByAmount(pairing));
  const enough = joined.length >= 3 ? joined.length * 0.4 : 3;
  if (!found || found.count < enough) return;
  pairing.clockOffset = found.median;
  const coarse = ours.coarse || theirs.coarse;
  pairing.spread = coarse ? mostSpread : Math.min(mostSpread, Math.max(15, found.spread));
}

function differencesOfJoined({ ours, theirs, ofOurs }: Pairing): number[] {
  const found: number[] = [];
  for (let i = 0; i < ours.size; i++) {
    const j = ofOurs[i] ?? -1;
    if (j >= 0 && ours.class(i) === payment) found.push((theirs.time[j] ?? 0) - (ours.time[i] ?? 0));
  }
  return found.filter((difference) => Math.abs(difference) <= mostApart);
}

function differencesByAmount({ ours, theirs }: Pairing): number[] {
  const times = (list: typeof ours) => {
    const byAmount = new Map<number, number[]>();
    for (let i = 0; i < list.size; i++) {
      if (!list.compared(i) || list.class(i) !== payment) continue;
      const same = byAmount.get(list.amount[i] ?? 0);
      if (!same) byAmount.set(list.amount[i] ?? 0, [list.time[i] ?? 0]);
      else if (same.length <= mostShared) same.push(list.time[i] ?? 0);
    }
    return byAmount;
  };
  const byAmount = times(theirs);
  const found: number[] = [];
  for (const [amount, own] of times(ours)) {
    const other = byAmount.get(amount) ?? [];
    if (own.length > mostShared || other.length > mostShared) continue;
    for (const a of own) for (const b of other) if (Math.abs(b - a) <= mostApart) found.push(b - a);
  }
  return found;
}

/** The stretch of `window` seconds that holds most differences. */
function densest(differences: number[]): { median: number; count: number; spread: number } | undefined {
  const sorted = Float64Array.from(differences).sort();
  let best = { from: 0, count: 0 };
  let from = 0;
  for (let to = 0; to < sorted.length; to++) {
    while ((sorted[to] ?? 0) - (sorted[from] ?? 0) > window) from++;
    const count = to - from + 1;
    const nearer = count === best.count && Math.abs(sorted[from] ?? 0) < Math.abs(sorted[best.from] ?? 0);
    if (count > best.count || nearer) best = { from, count };
  }
  if (best.count === 0) return undefined;
  const held = sorted.subarray(best.from, best.from + best.count);
  const median = held[held.length >> 1] ?? 0;
  const away = held.map((difference) => Math.abs(difference - median)).sort();
  return { median, count: best.count, spread: away[Math.floor((away.length - 1) * 0.9)] ?? 0 };
}
