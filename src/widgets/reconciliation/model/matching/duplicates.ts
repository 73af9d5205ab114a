import { reasonCode, type List } from '../columns/list.ts';

const duplicate = reasonCode('duplicate');

/**
 * Marks rows that agree with an earlier one in every number, time, kind and amount; rows without any number never do.
 *
 * @returns for each duplicate the record that stays
 */
export function markDuplicates(list: List): Map<number, number> {
  const originalOf = new Map<number, number>();
  const columns = [
    ...list.numbers.values(),
    list.voucher,
    list.trace,
    list.auth,
    list.terminal,
    list.cardTail,
  ];
  // Many payments share a terminal or the end of a card: these alone tell nothing.
  const telling = columns.slice(0, -2);
  const first = list.keys.lend(0);
  const next = new Int32Array(list.size).fill(-1);
  const agree = (i: number, j: number) =>
    list.time[i] === list.time[j] &&
    list.amount[i] === list.amount[j] &&
    list.kind[i] === list.kind[j] &&
    list.channel[i] === list.channel[j] &&
    columns.every((column) => column[i] === column[j]);
  for (let i = 0; i < list.size; i++) {
    if (!list.compared(i)) continue;
    const number = telling.find((column) => column[i])?.[i] ?? 0;
    if (number === 0) continue;
    let before = first[number] ?? -1;
    for (let seen = 0; before >= 0 && seen < 1000 && !agree(i, before); seen++) before = next[before] ?? -1;
    if (before >= 0 && agree(i, before)) {
      list.reason[i] = duplicate;
      originalOf.set(i, before);
    } else {
      next[i] = first[number] ?? -1;
      first[number] = i;
    }
  }
  return originalOf;
}
