import type { Basis } from '../types.ts';
import { KeyIndex } from '../columns/keys.ts';
import { voided } from '../columns/list.ts';
import type { Pairing } from './pairing.ts';
import type { KindOfNumber } from './same-kind.ts';

/** A number that so many rows carry tells nothing. */
const mostAlike = 300;

/** Pairs that may be one payment, as parallel columns. */
interface Candidates {
  ours: number[];
  theirs: number[];
  /** How much speaks for the pair: 2 for each equal number, 1 for one that agrees as far as it was left. */
  weight: number[];
}

/**
 * Free pairs of one class that carry the same number.
 *
 * @param equal whether their amounts must be equal, or must differ
 */
export function candidatesBy(
  pairing: Pairing,
  kinds: readonly KindOfNumber[],
  basis: Basis,
  equal: boolean,
): Candidates {
  const { ours, theirs } = pairing;
  const joining = kinds.filter((kind) => kind.basis === basis && kind.joins.includes(true));
  const keys = ours.keys;
  const takes = (j: number) => theirs.class(j) <= voided && pairing.isFree('theirs', j);
  const indices = joining.map((kind, which) => new KeyIndex(keys, kind.theirs, theirs.size, takes, which));
  const found: Candidates = { ours: [], theirs: [], weight: [] };
  const weights = new Map<number, number>();
  for (let i = 0; i < ours.size; i++) {
    const group = ours.class(i);
    if (group > voided || !pairing.isFree('ours', i)) continue;
    weights.clear();
    for (let k = 0; k < joining.length; k++) {
      const kind = joining[k];
      const key = kind?.ours[i] ?? 0;
      if (!kind || key === 0 || !kind.joins[group]) continue;
      const alike = indices[k]?.find(key, mostAlike) ?? [];
      if (alike.length > mostAlike) continue;
      for (const j of alike) {
        if (theirs.class(j) !== group || (ours.amount[i] === theirs.amount[j]) !== equal) continue;
        const other = kind.theirs[j] ?? 0;
        if (keys.same(key, other)) weights.set(j, (weights.get(j) ?? 0) + (key === other ? 2 : 1));
      }
    }
    for (const [j, weight] of weights) {
      if (pairing.conflict(i, j, basis !== 'number')) continue;
      found.ours.push(i);
      found.theirs.push(j);
      found.weight.push(weight);
    }
  }
  return found;
}

/** Joins the candidates one to one: those without rival first, then what has most for it, then the nearest in time. */
export function joinBest(
  pairing: Pairing,
  found: Candidates,
  basis: Basis,
  differs: boolean,
  rivals: boolean,
): void {
  const { ours, theirs, weight } = found;
  const count = (side: number[], size: number) => {
    const counts = new Uint16Array(size);
    for (const i of side) counts[i] = Math.min((counts[i] ?? 0) + 1, 2);
    return counts;
  };
  const [oursCount, theirsCount] = [count(ours, pairing.ours.size), count(theirs, pairing.theirs.size)];
  const rest: number[] = [];
  for (let c = 0; c < ours.length; c++) {
    const [i = 0, j = 0] = [ours[c], theirs[c]];
    if (oursCount[i] === 1 && theirsCount[j] === 1) pairing.join(i, j, basis, differs);
    else rest.push(c);
  }
  if (!rivals) return;
  const distance = (c: number) => pairing.distance(ours[c] ?? 0, theirs[c] ?? 0);
  rest.sort(
    (a, b) =>
      (weight[b] ?? 0) - (weight[a] ?? 0) ||
      distance(a) - distance(b) ||
      pairing.ours.order(ours[a] ?? 0, ours[b] ?? 0) ||
      pairing.theirs.order(theirs[a] ?? 0, theirs[b] ?? 0),
  );
  for (const c of rest) {
    const [i = 0, j = 0] = [ours[c], theirs[c]];
    if (pairing.isFree('ours', i) && pairing.isFree('theirs', j)) pairing.join(i, j, basis, differs);
  }
}
