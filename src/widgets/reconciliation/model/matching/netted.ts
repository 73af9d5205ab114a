import { addTo } from '../by-key.ts';
import { completion, payment, reasonCode, voided, type List } from '../columns/list.ts';

const netted = reasonCode('netted');

/**
 * Sets aside a sale together with its void or reversal where the other list has neither.
 *
 * @param isFree whether a record is compared and has no partner
 */
export function netVoids(list: List, isFree: (i: number) => boolean): void {
  const voids: number[] = [];
  const byAmount = new Map<number, number[]>();
  for (let i = 0; i < list.size; i++) {
    if (!isFree(i)) continue;
    const amount = list.amount[i] ?? 0;
    if (list.kind[i] === voided) voids.push(i);
    else if (list.kind[i] === payment || list.kind[i] === completion) addTo(byAmount, amount, i);
  }
  voids.sort((a, b) => list.order(a, b));
  for (const grade of [4, 3, 2, 1])
    for (const i of voids) {
      if (!isFree(i)) continue;
      const sales = (byAmount.get(-(list.amount[i] ?? 0)) ?? []).filter(
        (j) => isFree(j) && kinship(list, j, i) === grade,
      );
      const sale = grade === 1 && sales.length > 1 ? undefined : latest(list, sales);
      if (sale === undefined) continue;
      list.reason[i] = netted;
      list.reason[sale] = netted;
    }
}

function latest(list: List, sales: readonly number[]): number | undefined {
  return sales.reduce<number | undefined>(
    (best, j) => (best === undefined || list.order(j, best) > 0 ? j : best),
    undefined,
  );
}

/** How surely a void belongs to a sale: 4 a number in common, 3 the authorization, 2 the card, 1 the same till and day, 0 not. */
function kinship(list: List, sale: number, back: number): number {
  const apart = (list.time[back] ?? 0) - (list.time[sale] ?? 0);
  const numbers = new Set(
    [...list.numbers.values()].map((keys) => keys[sale] ?? 0).filter((key) => key !== 0),
  );
  if ([...list.numbers.values()].some((keys) => numbers.has(keys[back] ?? 0))) return 4;
  if (apart < 0 || apart > 86_400) return 0;
  const same = (keys: Int32Array) => (!keys[sale] || !keys[back] ? undefined : keys[sale] === keys[back]);
  const [auth, card, terminal] = [same(list.auth), same(list.cardTail), same(list.terminal)];
  if (auth === false && card !== true) return 0;
  if (card === false || terminal === false) return 0;
  return auth ? 3 : card ? 2 : 1;
}
