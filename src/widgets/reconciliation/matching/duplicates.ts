import { reasonCode, type List } from '../columns/list.ts';

const duplicate = reasonCode('duplicate');

/**
 * Marks rows that agree with an earlier one in every number, time, kind and amount; rows without any number never do.
 *
 * @returns for each duplicate the record that stays
 */
export function markDuplicates(list: List): Map<number, number> {
  const first = new Map<string, number>();
  const likes = new Map<number, number>();
  const columns = [...list.numbers.values()];
  for (let i = 0; i < list.size; i++) {
    if (!list.compared(i)) continue;
    let numbers = '';
    let any = list.voucher[i] !== '' || list.trace[i] !== '' || list.auth[i] !== '';
    for (const keys of columns) {
      const key = keys[i] ?? '';
      if (key !== '') any = true;
      numbers += `${key}|`;
    }
    if (!any) continue;
    const own = `${list.voucher[i]}|${list.trace[i]}|${list.terminal[i]}|${list.auth[i]}|${list.cardTail[i]}`;
    const key = `${numbers}${own}|${list.time[i]}|${list.kind[i]}|${list.amount[i]}|${list.channel[i]}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, i);
    else {
      list.reason[i] = duplicate;
      likes.set(i, before);
    }
  }
  return likes;
}
