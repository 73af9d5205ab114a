import { shareOf } from '../money.ts';
import { allTakings, overMonth } from './tickets.ts';
import { methods, type Method, type Quote, type Arrival, type Shop, type Size } from './types.ts';

/** The fee of a transaction or a month by what it is charged for, in 分. */
export interface Fee {
  /** Share of the amount, after the cap. */
  percentage: bigint;
  /** What is added to each transaction. */
  fixed: bigint;
  /** What is added to each bank-card payment as a share, after its cap. */
  addon: bigint;
  /** What arrival on the same day costs. */
  d0: bigint;
}

/** What is charged for: by which method, and how large a payment it is. */
interface Payment {
  method: Method;
  size: Size;
  settle: Arrival;
}

/** Methods that are paid with a bank card: an add-on counts for them. */
export const cardMethods: readonly Method[] = ['credit', 'debit', 'foreign'];

/** Rate of a payment in parts per billion; `undefined` where the quote names none. */
export function rateOf(quote: Quote, method: Method, size: Size): bigint | undefined {
  const rate = quote.rates[method];
  return size === 'large' ? (quote.largeRates[method] ?? rate) : rate;
}

/**
 * Fee of one transaction in the first month: min(rate × amount, cap), rounded half up to 分, plus the fixed part; on bank cards
 * min(add-on × amount, its cap), rounded half up; for arrival on the same day also d0 × amount rounded half up to 分, plus its
 * fixed part. Where the quote names no rate the percentage is zero.
 *
 * @param amount 分
 */
export function transactionFee(quote: Quote, { method, size, settle }: Payment, amount: bigint): Fee {
  const share = shareOf(amount, rateOf(quote, method, size) ?? 0n);
  return {
    percentage: method === 'debit' ? capped(share, quote.debitCap) : share,
    fixed: quote.fixed,
    addon: cardMethods.includes(method) ? capped(shareOf(amount, quote.addon), quote.addonCap) : 0n,
    d0: settle === 'd0' ? shareOf(amount, quote.d0) + quote.d0Fixed : 0n,
  };
}

/** All that one transaction, or one month, costs in fees. */
export function feeSum({ percentage, fixed, addon, d0 }: Fee): bigint {
  return percentage + fixed + addon + d0;
}

/** The first month's fee, all methods: the sum of its rounded transaction fees. */
export function monthFee(shop: Shop, quote: Quote): bigint {
  const { settle } = shop;
  return allTakings(shop).reduce(
    (sum, { method, size, ...takings }) =>
      sum + overMonth(takings, (amount) => feeSum(transactionFee(quote, { method, size, settle }, amount))),
    0n,
  );
}

/** What the shop takes in in a month, all methods, in 分. */
export function monthAmount(shop: Shop): bigint {
  return allTakings(shop).reduce((sum, { amount }) => sum + amount, 0n);
}

/** Methods that the shop uses and the quote names no rate for: their percentage is not in any total. */
export function unquotedMethods(shop: Shop, quote: Quote): Method[] {
  const leftOut = allTakings(shop).filter(
    ({ method, size, amount }) => amount > 0n && rateOf(quote, method, size) === undefined,
  );
  return methods.filter((method) => leftOut.some((takings) => takings.method === method));
}

function capped(share: bigint, cap: bigint | undefined): bigint {
  return cap !== undefined && cap < share ? cap : share;
}
