import { divideHalfUp } from '../money.ts';
import { feeSum, monthAmount, transactionFee } from './fee.ts';
import { afterChange, monthsByPhase } from './later.ts';
import { allTakings } from './tickets.ts';
import { chargesOver } from './totals.ts';
import type { Quote, Shop } from './types.ts';

/** An exact fraction; the denominator is above zero. */
interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

/**
 * Fees per 分 taken in in the first month, at the shop's mix and average tickets, without the rest transactions: each part's
 * share of the amount times the rounded fee of one average ticket over that ticket. Of a shop that takes in nothing it is zero.
 */
function feePerFen(shop: Shop, quote: Quote): Fraction {
  const whole = monthAmount(shop);
  if (whole === 0n) return { numerator: 0n, denominator: 1n };
  let fees: Fraction = { numerator: 0n, denominator: 1n };
  for (const { method, size, amount, average } of allTakings(shop)) {
    if (amount === 0n) continue;
    const fee = feeSum(transactionFee(quote, { method, size, settle: shop.settle }, average));
    fees = sum(fees, { numerator: amount * fee, denominator: average });
  }
  return { numerator: fees.numerator, denominator: fees.denominator * whole };
}

/** Fees of the shop's period per 分 taken in a month, each month at the rates that hold in it. */
export function periodFeePerFen(shop: Shop, quote: Quote): Fraction {
  const { before, after } = monthsByPhase(shop.months, quote);
  return sum(
    times(feePerFen(shop, quote), BigInt(before)),
    times(feePerFen(shop, afterChange(quote)), BigInt(after)),
  );
}

function sum(one: Fraction, other: Fraction): Fraction {
  return {
    numerator: one.numerator * other.denominator + other.numerator * one.denominator,
    denominator: one.denominator * other.denominator,
  };
}

function times({ numerator, denominator }: Fraction, count: bigint): Fraction {
  return { numerator: numerator * count, denominator };
}

/** Where two quotes cost the same over the shop's period. */
export interface BreakEven {
  /** Month's amount in 分, exact, above zero. */
  amount: Fraction;
  /** Which of the two is cheaper above it. */
  cheaperAbove: 'first' | 'second';
}

/**
 * The month's amount at which two quotes cost the same over the period, if the shop keeps its mix and average tickets. The
 * cost is taken as a straight line (charges plus amount × fee per 分), so the transactions of the rest are left out; at a real
 * month the two may differ by the fees of those. `undefined` if one quote is cheaper at every amount.
 */
export function breakEven(shop: Shop, first: Quote, second: Quote): BreakEven | undefined {
  const [a, b] = [periodFeePerFen(shop, first), periodFeePerFen(shop, second)];
  const steeper = a.numerator * b.denominator - b.numerator * a.denominator;
  const dearer = chargesOver(shop.months, second) - chargesOver(shop.months, first);
  if (steeper === 0n || dearer === 0n || steeper > 0n !== dearer > 0n) return undefined;
  const sign = steeper > 0n ? 1n : -1n;
  return {
    amount: {
      numerator: sign * dearer * a.denominator * b.denominator,
      denominator: sign * steeper,
    },
    cheaperAbove: steeper > 0n ? 'second' : 'first',
  };
}

/** A fraction of 分 rounded half up to 分. */
export function toFen({ numerator, denominator }: Fraction): bigint {
  return divideHalfUp(numerator, denominator);
}
