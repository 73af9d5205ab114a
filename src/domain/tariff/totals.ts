import { divideHalfUp } from '../money.ts';
import { monthFee } from './fee.ts';
import type { Quote, Shop } from './types.ts';

/** What a quote costs a shop, in 分. */
export interface Totals {
  /** Fees of a month. */
  monthFee: bigint;
  /** Fees of a month, its monthly charge and a twelfth of the annual one, rounded half up. */
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
  return {
    monthFee: fee,
    monthTotal: fee + quote.monthly + divideHalfUp(quote.annual, 12n),
    yearTotal: totalOver(12, fee, quote),
    periodTotal: totalOver(shop.months, fee, quote),
    tiedUp: quote.depositBack ? quote.deposit : 0n,
  };
}

/** months × (fees + monthly) + ⌈months/12⌉ × annual + one-offs. @param fee 分 of fees a month */
function totalOver(months: number, fee: bigint, quote: Quote): bigint {
  return BigInt(months) * fee + chargesOver(months, quote);
}

/** What a quote costs over a number of months however little the shop takes in: recurring charges and one-offs, in 分. */
export function chargesOver(months: number, quote: Quote): bigint {
  return recurringOver(months, quote) + oneOffs(quote);
}

/** Monthly charges, and the annual one at the start of each started year, in 分. */
export function recurringOver(months: number, quote: Quote): bigint {
  return BigInt(months) * quote.monthly + BigInt(Math.ceil(months / 12)) * quote.annual;
}

/** Device, installation, other, and a deposit that does not come back, in 分. */
export function oneOffs(quote: Quote): bigint {
  return quote.device + quote.install + quote.other + lostDeposit(quote);
}

/** A deposit that does not come back, in 分. */
export function lostDeposit(quote: Quote): bigint {
  return quote.depositBack ? 0n : quote.deposit;
}
