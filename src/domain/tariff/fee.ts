import { shareOf } from '../money.ts';
import { overMonth } from './tickets.ts';
import { methods, type Method, type Quote, type Settlement, type Shop } from './types.ts';

/** The fee of a transaction or a month by what it is charged for, in 分. */
export interface Fee {
  /** Share of the amount, after the cap. */
  percentage: bigint;
  /** What is added to each transaction. */
  fixed: bigint;
  /** What arrival on the same day costs. */
  d0: bigint;
}

/**
 * Fee of one transaction: min(rate × amount, cap), rounded half up to 分, plus the fixed part; for arrival on the same day
 * also d0 × amount rounded half up to 分, plus its fixed part. Where the quote names no rate the percentage is zero.
 *
 * @param amount 分
 */
export function transactionFee(quote: Quote, method: Method, settle: Settlement, amount: bigint): Fee {
  const share = shareOf(amount, quote.rates[method] ?? 0n);
  const cap = method === 'debit' ? quote.debitCap : undefined;
  return {
    percentage: cap !== undefined && cap < share ? cap : share,
    fixed: quote.fixed,
    d0: settle === 'd0' ? shareOf(amount, quote.d0) + quote.d0Fixed : 0n,
  };
}

/** All that one transaction, or one month, costs in fees. */
export function feeSum({ percentage, fixed, d0 }: Fee): bigint {
  return percentage + fixed + d0;
}

/** A month's fee for one method: the sum of its rounded transaction fees. */
export function methodFee(shop: Shop, quote: Quote, method: Method): Fee {
  const sum = (part: keyof Fee) =>
    overMonth(shop.takings[method], (amount) => transactionFee(quote, method, shop.settle, amount)[part]);
  return { percentage: sum('percentage'), fixed: sum('fixed'), d0: sum('d0') };
}

/** A month's fee, all methods. */
export function monthFee(shop: Shop, quote: Quote): bigint {
  return methods.reduce((sum, method) => sum + feeSum(methodFee(shop, quote, method)), 0n);
}

/** What the shop takes in a month, all methods, in 分. */
export function monthAmount(shop: Shop): bigint {
  return methods.reduce((sum, method) => sum + shop.takings[method].amount, 0n);
}

/** Methods that the shop uses and the quote names no rate for: their percentage is not in any total. */
export function unquotedMethods(shop: Shop, quote: Quote): Method[] {
  return methods.filter((method) => shop.takings[method].amount > 0n && quote.rates[method] === undefined);
}
