import { bases } from '../types.ts';
import { completion, payment, refund, voided, type List } from '../columns/list.ts';
import { addTo } from '../by-key.ts';
import type { Pairing } from './pairing.ts';

/** Joins refunds and voids whose payments are partners and whose amounts are equal: a refund goes where its payment went. */
export function joinRefunds(pairing: Pairing): void {
  const { ours, theirs } = pairing;
  const theirRefunds = new Map<string, number[]>();
  const free = (side: 'ours' | 'theirs') => (i: number) => pairing.isFree(side, i);
  for (const [j, paid] of paymentsOf(theirs, free('theirs'))) {
    const key = `${paid}|${theirs.class(j)}|${theirs.amount[j]}`;
    addTo(theirRefunds, key, j);
  }
  if (theirRefunds.size === 0) return;
  for (const [i, paid] of paymentsOf(ours, free('ours'))) {
    const partner = pairing.ofOurs[paid] ?? -1;
    if (partner < 0) continue;
    const same = theirRefunds.get(`${partner}|${ours.class(i)}|${ours.amount[i]}`) ?? [];
    const at = same.findIndex((j) => !pairing.conflict(i, j));
    const [j] = at < 0 ? [] : same.splice(at, 1);
    if (j !== undefined) pairing.join(i, j, bases[pairing.basis[paid] ?? 0] ?? 'number');
  }
}

/** Free refunds and voids of a list in the order of time, each with the payment that it gives back. */
function paymentsOf(list: List, isFree: (i: number) => boolean): [refund: number, paid: number][] {
  const refunds: number[] = [];
  for (let i = 0; i < list.size; i++)
    if ((list.kind[i] === refund || list.kind[i] === voided) && isFree(i)) refunds.push(i);
  if (refunds.length === 0) return [];
  const columns = [...list.numbers.values(), list.auth];
  const wanted = new Map<number, number[]>();
  for (const i of refunds) for (const column of columns) if (column[i]) wanted.set(column[i] ?? 0, []);
  for (let p = 0; p < list.size; p++) {
    if (list.kind[p] !== payment && list.kind[p] !== completion) continue;
    for (const column of columns) if (column[p]) wanted.get(column[p] ?? 0)?.push(p);
  }
  const found: [number, number][] = [];
  for (const i of refunds) {
    const paid = list.inRow[i] === 1 ? i - 1 : paidBy(list, i, columns, wanted);
    if (paid >= 0) found.push([i, paid]);
  }
  return found.sort(([a], [b]) => list.order(a, b));
}

/** The last payment before a refund that shares a number with it and is not smaller; −1 if there is none. */
function paidBy(
  list: List,
  i: number,
  columns: readonly Int32Array[],
  payments: ReadonlyMap<number, number[]>,
): number {
  for (const column of columns) {
    const alike = payments.get(column[i] ?? 0) ?? [];
    const fits = alike.filter(
      (p) => (list.time[p] ?? 0) <= (list.time[i] ?? 0) && (list.amount[p] ?? 0) >= -(list.amount[i] ?? 0),
    );
    if (fits.length > 0) return fits.reduce((a, b) => (list.order(b, a) > 0 ? b : a));
  }
  return -1;
}
