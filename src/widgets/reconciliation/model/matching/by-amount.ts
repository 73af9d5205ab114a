import { addTo } from '../by-key.ts';
import type { Pairing } from './pairing.ts';

/** Two records further apart are not one payment by amount and time. */
const mostSeconds = 300;
/** Of many rows with one amount in five minutes, only the nearest are looked at. */
const mostNear = 40;

/** Records that may be partners, where who is whose cannot be told: another pairing fits as well. */
export interface OpenTie {
  ours: number[];
  theirs: number[];
}

interface Edge {
  i: number;
  j: number;
  seconds: number;
}

/**
 * Joins what is left by amount and time. A pair is joined where no other reading is as good; where several rows are as good as
 * each other, all are joined in their order if there are equally many on both sides, else they stay apart as a tie.
 *
 * @param classes of records to join
 */
export function joinByAmount(pairing: Pairing, classes: readonly number[]): OpenTie[] {
  if (pairing.ours.daysOnly || pairing.theirs.daysOnly) return [];
  const edges = nearPairs(pairing, classes);
  const ofOurs = grouped(edges, ({ i }) => i);
  const ofTheirs = grouped(edges, ({ j }) => j);
  const tied = { ours: new Set<number>(), theirs: new Set<number>() };
  const open = ({ i, j }: Edge) =>
    pairing.isFree('ours', i) && pairing.isFree('theirs', j) && !tied.ours.has(i) && !tied.theirs.has(j);
  const ties: OpenTie[] = [];
  for (const edge of edges) {
    if (!open(edge)) continue;
    const near = edge.seconds + pairing.spread;
    const isNear = (other: Edge) => other.seconds <= near && open(other);
    const cluster = closure(edge, ofOurs, ofTheirs, isNear);
    const pairs = inOrder(pairing, cluster, ofOurs);
    if (pairs) for (const { i, j } of pairs) pairing.join(i, j, 'amount');
    else {
      cluster.ours.forEach((i) => tied.ours.add(i));
      cluster.theirs.forEach((j) => tied.theirs.add(j));
      ties.push(cluster);
    }
  }
  return ties;
}

/** Free pairs of one class and amount within five minutes, nearest first. */
function nearPairs(pairing: Pairing, classes: readonly number[]): Edge[] {
  const { ours, theirs } = pairing;
  const byAmount = new Map<string, number[]>();
  const key = (list: typeof ours, i: number) => `${list.class(i)}|${list.amount[i]}`;
  for (let j = 0; j < theirs.size; j++) {
    if (!classes.includes(theirs.class(j)) || !pairing.isFree('theirs', j)) continue;
    addTo(byAmount, key(theirs, j), j);
  }
  const time = (j: number) => (theirs.time[j] ?? 0) - pairing.clockOffset;
  for (const same of byAmount.values()) same.sort((a, b) => theirs.order(a, b));
  const edges: Edge[] = [];
  for (let i = 0; i < ours.size; i++) {
    if (!classes.includes(ours.class(i)) || !pairing.isFree('ours', i)) continue;
    const same = byAmount.get(key(ours, i)) ?? [];
    const from = ours.time[i] ?? 0;
    const near: Edge[] = [];
    for (let at = firstFrom(same, time, from - mostSeconds); at < same.length; at++) {
      const j = same[at] ?? 0;
      const seconds = Math.abs(time(j) - from);
      if (time(j) - from > mostSeconds || near.length > 4 * mostNear) break;
      if (!pairing.conflict(i, j, true)) near.push({ i, j, seconds });
    }
    near.sort((a, b) => a.seconds - b.seconds);
    for (const edge of near.slice(0, mostNear)) edges.push(edge);
  }
  return edges.sort((a, b) => a.seconds - b.seconds || ours.order(a.i, b.i) || theirs.order(a.j, b.j));
}

function firstFrom(same: readonly number[], time: (j: number) => number, from: number): number {
  let [low, high] = [0, same.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (time(same[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function grouped(edges: readonly Edge[], by: (edge: Edge) => number): Map<number, Edge[]> {
  const groups = new Map<number, Edge[]>();
  for (const edge of edges) addTo(groups, by(edge), edge);
  return groups;
}

/** The group of records that a pair belongs to: all that can be reached from it by near pairs. */
function closure(
  start: Edge,
  ofOurs: ReadonlyMap<number, Edge[]>,
  ofTheirs: ReadonlyMap<number, Edge[]>,
  isNear: (edge: Edge) => boolean,
): OpenTie {
  const ours = new Set([start.i]);
  const theirs = new Set([start.j]);
  const todo: Edge[] = [start];
  for (let edge = todo.pop(); edge; edge = todo.pop())
    for (const other of [...(ofOurs.get(edge.i) ?? []), ...(ofTheirs.get(edge.j) ?? [])]) {
      if ((ours.has(other.i) && theirs.has(other.j)) || !isNear(other)) continue;
      ours.add(other.i);
      theirs.add(other.j);
      todo.push(other);
    }
  return { ours: [...ours], theirs: [...theirs] };
}

/** The only pairing in order of time, if there are equally many on both sides and each pair may be one payment. */
function inOrder(
  pairing: Pairing,
  cluster: OpenTie,
  ofOurs: ReadonlyMap<number, Edge[]>,
): Edge[] | undefined {
  if (cluster.ours.length !== cluster.theirs.length) return undefined;
  const ours = [...cluster.ours].sort((a, b) => pairing.ours.order(a, b));
  const theirs = [...cluster.theirs].sort((a, b) => pairing.theirs.order(a, b));
  const pairs = ours.map((i, at) => ofOurs.get(i)?.find(({ j }) => j === theirs[at]));
  return pairs.every((pair) => pair !== undefined) ? (pairs as Edge[]) : undefined;
}
