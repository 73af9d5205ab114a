import { divideHalfUp } from '../money.ts';
import { feeSum, monthAmount, transactionFee } from './fee.ts';
import { chargesOver } from './totals.ts';
import { methods, type Quote, type Shop } from './types.ts';

/** An exact fraction; the denominator is above zero. */
export interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

/**
 * Fees per 分 taken in, at the shop's mix and average tickets, without the rest transaction: each method's share of the
 * amount times the rounded fee of one average ticket over that ticket. Of a shop that takes in nothing it is zero.
 */
export function feePerFen(shop: Shop, quote: Quote): Fraction {
  const whole = monthAmount(shop);
  if (whole === 0n) return { numerator: 0n, denominator: 1n };
  const fees = methods.reduce<Fraction>(
    (sum, method) => {
      const { amount, average } = shop.takings[method];
      const fee = amount * feeSum(transactionFee(quote, method, shop.settle, average));
      return {
        numerator: sum.numerator * average + fee * sum.denominator,
        denominator: sum.denominator * average,
      };
    },
    { numerator: 0n, denominator: 1n },
  );
  return { numerator: fees.numerator, denominator: fees.denominator * whole };
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
 * cost is taken as a straight line (charges plus amount × fee per 分), so the one transaction of the rest is left out; at a
 * real month the two may differ by that one transaction's fee. `undefined` if one quote is cheaper at every amount.
 */
export function breakEven(shop: Shop, first: Quote, second: Quote): BreakEven | undefined {
  const [a, b] = [feePerFen(shop, first), feePerFen(shop, second)];
  const steeper = a.numerator * b.denominator - b.numerator * a.denominator;
  const dearer = chargesOver(shop.months, second) - chargesOver(shop.months, first);
  if (steeper === 0n || dearer === 0n || steeper > 0n !== dearer > 0n) return undefined;
  const sign = steeper > 0n ? 1n : -1n;
  return {
    amount: {
      numerator: sign * dearer * a.denominator * b.denominator,
      denominator: sign * steeper * BigInt(shop.months),
    },
    cheaperAbove: steeper > 0n ? 'second' : 'first',
  };
}

/** A fraction of 分 rounded half up to 分. */
export function toFen({ numerator, denominator }: Fraction): bigint {
  return divideHalfUp(numerator, denominator);
}
