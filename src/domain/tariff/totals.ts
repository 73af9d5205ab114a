import { divideHalfUp } from '../money.ts';
import { monthFee } from './fee.ts';
import { afterChange, overMonths } from './later.ts';
import type { Quote, Shop } from './types.ts';

/** What a quote costs a shop, in 分. */
export interface Totals {
  /** Fees of the first month. */
  monthFee: bigint;
  /** Fees of a month after the quote's rates have changed; `undefined` if they never do. */
  laterMonthFee: bigint | undefined;
  /** Fees of the whole period. */
  periodFees: bigint;
  /** Fees of the first month, its monthly charge and a twelfth of a year's annual ones, rounded half up. */
  monthTotal: bigint;
  /** The first twelve months, one-offs in. */
  yearTotal: bigint;
  /** The whole period, one-offs in. */
  periodTotal: bigint;
  /** Deposit that comes back: tied up, not a cost. */
  tiedUp: bigint;
}

/** Counts what a quote costs over a month, the first year and the shop's period. */
export function quoteTotals(shop: Shop, quote: Quote): Totals {
  const fee = monthFee(shop, quote);
  const periodFees = feesOver(shop.months, shop, quote);
  return {
    monthFee: fee,
    laterMonthFee: quote.first === undefined ? undefined : monthFee(shop, afterChange(quote)),
    periodFees,
    monthTotal: fee + quote.monthly + divideHalfUp(quote.annual * BigInt(quote.annualTimes), 12n),
    yearTotal: totalOver(12, shop, quote),
    periodTotal: periodFees + chargesOver(shop.months, quote),
    tiedUp: quote.depositBack ? quote.deposit : 0n,
  };
}

/** Fees of a number of months, each by the rates that hold in it, in 分. */
export function feesOver(months: number, shop: Shop, quote: Quote): bigint {
  return overMonths(months, quote, (at) => monthFee(shop, at));
}

/** Everything that a quote costs in a number of months, one-offs in, in 分. */
export function totalOver(months: number, shop: Shop, quote: Quote): bigint {
  return feesOver(months, shop, quote) + chargesOver(months, quote);
}

/** What a quote costs over a number of months however little the shop takes in: recurring charges and one-offs, in 分. */
export function chargesOver(months: number, quote: Quote): bigint {
  return recurringOver(months, quote) + oneOffs(quote);
}

/** Monthly charges, and the annual ones of each started year, in 分. */
export function recurringOver(months: number, quote: Quote): bigint {
  const dues = BigInt(Math.ceil(months / 12) * quote.annualTimes);
  return BigInt(months) * quote.monthly + dues * quote.annual;
}

/** Device, installation, other, and a deposit that does not come back, in 分. */
export function oneOffs(quote: Quote): bigint {
  return quote.device + quote.install + quote.other + lostDeposit(quote);
}

/** A deposit that does not come back, in 分. */
export function lostDeposit(quote: Quote): bigint {
  return quote.depositBack ? 0n : quote.deposit;
}
