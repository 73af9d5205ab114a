import { addTo } from '../by-key.ts';
import { payment, reasonCode, refund, voided, type List } from './list.ts';

const counted = reasonCode('counted-elsewhere');
const compared = reasonCode('');
const outgoing = reasonCode('outgoing');

/**
 * Settles what one row alone cannot tell, by the other rows of the list with the same number:
 * a row marked as refunded is a refund if its payment stands elsewhere, else a payment with its refund;
 * a refund written into a payment's row does not count where the list has a row of its own for it;
 * a refund that a person's bill calls neutral counts if its payment is one of the takings.
 *
 * @param flagged records whose row says that it was refunded, not how much
 */
export function settleFlagged(list: List, flagged: ReadonlySet<number>): void {
  const written = Array.from({ length: list.size }, (_, i) => i).filter(
    (i) => list.inRow[i] === 1 || flagged.has(i),
  );
  if (written.length === 0) return;
  const byNumber = new Map<number, number[]>();
  for (let i = 0; i < list.size; i++) {
    if (list.inRow[i] === 1) continue;
    for (const key of numbersOf(list, i)) addTo(byNumber, key, i);
  }
  for (const i of written) {
    const alike = new Set(numbersOf(list, i).flatMap((key) => byNumber.get(key) ?? []));
    const others = [...alike].filter((j) => list.row[j] !== list.row[i] || list.table[j] !== list.table[i]);
    if (list.inRow[i] === 1) settleWritten(list, i, others, flagged.has(i));
    else if (list.reason[i] === outgoing && others.some((j) => isTaking(list, j))) list.reason[i] = compared;
  }
}

function settleWritten(list: List, i: number, others: readonly number[], flagged: boolean): void {
  const size = list.amount[i] ?? 0;
  const own = others.some(
    (j) => list.amount[j] === size && (list.kind[j] === refund || list.kind[j] === voided),
  );
  const paid = flagged
    ? others.filter((j) => isTaking(list, j) && (list.amount[j] ?? 0) >= -size && isEarlier(list, j, i))
    : [];
  if (own) list.reason[i] = counted;
  else if (paid.length > 0) {
    list.reason[i - 1] = counted;
    for (const j of paid)
      if (list.inRow[j + 1] === 1 && list.amount[j + 1] === size) list.reason[j + 1] = counted;
  }
}

function isEarlier(list: List, j: number, i: number): boolean {
  const [a = 0, b = 0] = [list.time[j], list.time[i]];
  return a < b || (a === b && j < i);
}

function isTaking(list: List, j: number): boolean {
  return list.kind[j] === payment && list.reason[j] === compared;
}

function numbersOf(list: List, i: number): number[] {
  return [...list.numbers.values()].map((keys) => keys[i] ?? 0).filter((key) => key !== 0);
}
