import { transactionFee, type Fee } from './fee.ts';
import { overMonth, takingsOf } from './tickets.ts';
import { sizes, type Method, type Quote, type Shop, type Size } from './types.ts';

/** Sums a per-transaction figure over a month of one method, both sizes. @param figure takes and gives 分 */
export function overTakings(
  shop: Shop,
  method: Method,
  figure: (amount: bigint, size: Size) => bigint,
): bigint {
  return sizes.reduce(
    (sum, size) => sum + overMonth(takingsOf(shop, method, size), (amount) => figure(amount, size)),
    0n,
  );
}

/** The first month's fee for one method by what it is charged for: the sums of its rounded transaction fees. */
export function methodFee(shop: Shop, quote: Quote, method: Method): Fee {
  const sum = (part: keyof Fee) =>
    overTakings(
      shop,
      method,
      (amount, size) => transactionFee(quote, { method, size, settle: shop.settle }, amount)[part],
    );
  return { percentage: sum('percentage'), fixed: sum('fixed'), addon: sum('addon'), d0: sum('d0') };
}

/** What the shop takes in in a month by one method, in 分. */
export function methodAmount(shop: Shop, method: Method): bigint {
  return sizes.reduce((sum, size) => sum + takingsOf(shop, method, size).amount, 0n);
}
