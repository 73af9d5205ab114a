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
  const joined = sortedSeconds(differencesOfJoined(pairing), ours.size);
  const found = joined.length >= 3 ? densest(joined) : densestOfEither(pairing);
  const enough = joined.length >= 3 ? joined.length * 0.4 : 3;
  if (!found || found.count < enough) return;
  pairing.clockOffset = found.median;
  const coarse = ours.coarse || theirs.coarse;
  pairing.spread = coarse ? mostSpread : Math.min(mostSpread, Math.max(15, found.spread));
}

/** By how much the time of one record is ahead of another's. */
interface Difference {
  seconds: number;
  ours: number;
  theirs: number;
}

/** Between partners. */
function* differencesOfJoined({ ours, theirs, ofOurs }: Pairing): Generator<Difference> {
  for (let i = 0; i < ours.size; i++) {
    const j = ofOurs[i] ?? -1;
    if (j < 0 || ours.class(i) !== payment) continue;
    const seconds = (theirs.time[j] ?? 0) - (ours.time[i] ?? 0);
    if (Math.abs(seconds) <= mostApart) yield { seconds, ours: i, theirs: j };
  }
}

function sortedSeconds(differences: Iterable<Difference>, most: number): Float64Array {
  const found = new Float64Array(most);
  let count = 0;
  for (const { seconds } of differences) found[count++] = seconds;
  return found.subarray(0, count).sort();
}

/** Between records without partner whose amount few others have. */
function differencesByAmount(pairing: Pairing): Difference[] {
  const byAmount = recordsByAmount(pairing, 'theirs');
  const found: Difference[] = [];
  for (const [amount, own] of recordsByAmount(pairing, 'ours')) {
    const other = byAmount.get(amount) ?? [];
    if (own.length > mostShared || other.length > mostShared) continue;
    for (const i of own)
      for (const j of other) {
        const seconds = (pairing.theirs.time[j] ?? 0) - (pairing.ours.time[i] ?? 0);
        if (Math.abs(seconds) <= mostApart && !pairing.conflict(i, j, true))
          found.push({ seconds, ours: i, theirs: j });
      }
  }
  return found;
}

function recordsByAmount(pairing: Pairing, side: 'ours' | 'theirs'): Map<number, number[]> {
  const list = pairing[side];
  const byAmount = new Map<number, number[]>();
  for (let i = 0; i < list.size; i++) {
    if (!pairing.isFree(side, i) || list.class(i) !== payment) continue;
    const same = byAmount.get(list.amount[i] ?? 0);
    if (!same) byAmount.set(list.amount[i] ?? 0, [i]);
    else if (same.length <= mostShared) same.push(i);
  }
  return byAmount;
}

/** By partners and by amounts, where there are too few partners to tell; the differences of one record count once. */
function densestOfEither(pairing: Pairing): Dense | undefined {
  const sorted = [...differencesOfJoined(pairing), ...differencesByAmount(pairing)].sort(
    (a, b) => a.seconds - b.seconds,
  );
  const inside: Inside = { ours: new Map(), theirs: new Map() };
  return densest(
    Float64Array.from(sorted, ({ seconds }) => seconds),
    {
      enter: (at) => {
        change(inside, sorted[at], 1);
      },
      leave: (at) => {
        change(inside, sorted[at], -1);
      },
      count: () => Math.min(inside.ours.size, inside.theirs.size),
    },
  );
}

interface Dense {
  median: number;
  count: number;
  spread: number;
}

/** How many records a stretch of differences holds, if that is not as many as there are differences. */
interface Counting {
  enter: (at: number) => void;
  leave: (at: number) => void;
  count: () => number;
}

/** The stretch of `window` seconds that holds most. @param seconds sorted */
function densest(seconds: Float64Array, counting?: Counting): Dense | undefined {
  const apart = (from: number, to: number) => (seconds[to] ?? 0) - (seconds[from] ?? 0);
  let best = { from: 0, to: 0, count: 0 };
  let from = 0;
  for (let to = 0; to < seconds.length; to++) {
    counting?.enter(to);
    for (; apart(from, to) > window; from++) counting?.leave(from);
    const count = counting ? counting.count() : to - from + 1;
    const nearer = count === best.count && Math.abs(seconds[from] ?? 0) < Math.abs(seconds[best.from] ?? 0);
    if (count > best.count || nearer) best = { from, to, count };
  }
  if (best.count === 0) return undefined;
  const held = seconds.slice(best.from, best.to + 1);
  const median = held[held.length >> 1] ?? 0;
  const away = held.map((difference) => Math.abs(difference - median)).sort();
  return { median, count: best.count, spread: away[Math.floor((away.length - 1) * 0.9)] ?? 0 };
}

type Inside = Record<'ours' | 'theirs', Map<number, number>>;

function change(inside: Inside, difference: Difference | undefined, by: number): void {
  if (!difference) return;
  for (const side of ['ours', 'theirs'] as const) {
    const left = (inside[side].get(difference[side]) ?? 0) + by;
    if (left > 0) inside[side].set(difference[side], left);
    else inside[side].delete(difference[side]);
  }
}
