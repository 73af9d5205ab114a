import { methods, sizes, type Method, type Shop, type Size, type Takings } from './types.ts';

/**
 * Sums a per-transaction figure over a month of amount V at average ticket t: ⌊V/t⌋ transactions of t and, if something is left,
 * one of the rest. An average above the month's amount therefore gives one transaction of that amount.
 *
 * @param figure takes and gives 分
 */
export function overMonth({ amount, average }: Takings, figure: (amount: bigint) => bigint): bigint {
  const [count, rest] = [amount / average, amount % average];
  return (count > 0n ? count * figure(average) : 0n) + (rest > 0n ? figure(rest) : 0n);
}

/** What the shop takes in by one method in payments of one size. */
export function takingsOf(shop: Shop, method: Method, size: Size): Takings {
  return size === 'large' ? shop.large[method] : shop.takings[method];
}

/** What the shop takes in, by method and size of payment. */
export function allTakings(shop: Shop): (Takings & { method: Method; size: Size })[] {
  return methods.flatMap((method) =>
    sizes.map((size) => ({ method, size, ...takingsOf(shop, method, size) })),
  );
}

/** Number of transactions in a month. */
export function transactionCount(takings: Takings): bigint {
  return overMonth(takings, () => 1n);
}
