import { ppbPerPercent, ppbPerWhole, shareOf } from '../money.ts';

/** One line of a settlement: what was taken in by one payment, and what was kept of it, in 分. */
export interface BillLine {
  took: bigint;
  deducted: bigint;
}

/** A rate with a fixed part that gives every line to the 分: deducted = took × rate, rounded half up, + fixed. */
export interface Candidate {
  /** Parts per billion. */
  rate: bigint;
  /** 分 added to each payment. */
  fixed: bigint;
}

/** What several lines have in common. */
type Fit =
  /** A rate with a fixed part explains all; `candidates` are all that do at the coarsest step that has any. */
  | { kind: 'fits'; candidates: Candidate[] }
  /** The dearest lines stand at a cap, a rate explains the others. `cap` in 分, of the share alone, by candidate. */
  | { kind: 'capped'; candidates: (Candidate & { cap: bigint })[]; atCap: number }
  /** Nothing of the kind explains all. */
  | { kind: 'none' };

/** Steps in which quotes write rates, the usual first: 0.01 %, 0.001 %, 0.0001 %. */
const steps = [ppbPerPercent / 100n, ppbPerPercent / 1000n, ppbPerPercent / 10_000n];

/** Fixed parts that are tried, in 分: nobody adds more to each payment. */
const mostFixed = 2_000n;

/** Highest rate that is tried. */
const mostRate = 10n * ppbPerPercent;

/** Finds every rate with a fixed part that gives each line to the 分. @param lines at least two, each above zero */
export function fitLines(lines: readonly BillLine[]): Fit {
  const candidates = candidatesOf(lines);
  if (candidates.length > 0) return { kind: 'fits', candidates };
  const highest = lines.reduce((most, { deducted }) => (deducted > most ? deducted : most), 0n);
  const below = lines.filter(({ deducted }) => deducted < highest);
  const atCap = lines.filter(({ deducted }) => deducted === highest);
  if (below.length === 0 || atCap.length === lines.length) return { kind: 'none' };
  const capped = candidatesOf(below)
    .filter(({ rate, fixed }) => atCap.every(({ took }) => shareOf(took, rate) + fixed >= highest))
    .filter(({ fixed }) => fixed <= highest)
    .map((candidate) => ({ ...candidate, cap: highest - candidate.fixed }));
  const isTold = below.length > 1 || atCap.length > 1;
  return isTold && capped.length > 0
    ? { kind: 'capped', candidates: capped, atCap: atCap.length }
    : { kind: 'none' };
}

/** The one line that does not fit where all others have one rate, and what it was charged beyond that. */
interface OddLine extends Candidate {
  /** Place of the line, counted from 0. */
  at: number;
  /** What was deducted beyond the rate of the others, in 分; below zero if it was less. */
  more: bigint;
}

/** Finds the line without which a single rate with a fixed part explains the others; `undefined` if not exactly one does. */
export function oddLine(lines: readonly BillLine[]): OddLine | undefined {
  if (lines.length < 3) return undefined;
  const found = lines.flatMap(({ took, deducted }, at): OddLine[] => {
    const [only, second] = candidatesOf(lines.filter((_, i) => i !== at));
    if (!only || (second && !(only.fixed === 0n && second.fixed !== 0n && lines.length > 3))) return [];
    return [{ ...only, at, more: deducted - shareOf(took, only.rate) - only.fixed }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** All candidates at the coarsest step that has any, those with round fixed parts first. */
function candidatesOf(lines: readonly BillLine[]): Candidate[] {
  const least = lines.reduce(
    (some, { deducted }) => (deducted < some ? deducted : some),
    lines[0]?.deducted ?? 0n,
  );
  const ranges: { fixed: bigint; low: bigint; high: bigint }[] = [];
  for (let fixed = 0n; fixed <= least && fixed <= mostFixed; fixed += 1n) {
    const range = ratesFor(lines, fixed);
    if (range) ranges.push({ fixed, ...range });
  }
  for (const step of steps) {
    const found = ranges.flatMap(({ fixed, low, high }) => {
      const rates: Candidate[] = [];
      for (let rate = ((low + step - 1n) / step) * step; rate <= high; rate += step)
        rates.push({ rate, fixed });
      return rates;
    });
    if (found.length > 0) return found.sort(byRoundness);
  }
  return [];
}

/** The rates that give every line once the fixed part is taken off, in parts per billion, both ends included. */
function ratesFor(lines: readonly BillLine[], fixed: bigint): { low: bigint; high: bigint } | undefined {
  let [low, high] = [0n, mostRate];
  for (const { took, deducted } of lines) {
    const twice = 2n * (deducted - fixed);
    const from = ceilDivide((twice - 1n) * ppbPerWhole, 2n * took);
    const until = ceilDivide((twice + 1n) * ppbPerWhole, 2n * took) - 1n;
    if (from > low) low = from;
    if (until < high) high = until;
    if (low > high) return undefined;
  }
  return { low, high };
}

function ceilDivide(dividend: bigint, divisor: bigint): bigint {
  const down = dividend / divisor;
  return dividend > 0n && dividend % divisor !== 0n ? down + 1n : down;
}

/** Nobody asks for 0.37 元 a payment where 0.00 explains the same. */
function byRoundness(one: Candidate, other: Candidate): number {
  return (
    roughness(one.fixed) - roughness(other.fixed) ||
    Number(one.fixed - other.fixed) ||
    Number(one.rate - other.rate)
  );
}

function roughness(fixed: bigint): number {
  if (fixed === 0n) return 0;
  return [100n, 50n, 10n, 5n].findIndex((size) => fixed % size === 0n) + 1 || 5;
}
