/**
 * Money is a `bigint` of 分. A rate is a `bigint` of parts per billion: 1 % = 10 000 000, so a percentage with up to
 * seven decimals is exact. Nothing here goes through floating point.
 */

/** 分 in one 元. */
export const fenPerYuan = 100n;

/** Parts per billion in one percent. */
export const ppbPerPercent = 10_000_000n;

/** Parts per billion in the whole. */
export const ppbPerWhole = 1_000_000_000n;

/** Divides and rounds to the nearest whole, a half away from zero. @param divisor above zero */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  if (dividend < 0n) return -divideHalfUp(-dividend, divisor);
  return (2n * dividend + divisor) / (2n * divisor);
}

/** The share of an amount, rounded half up to 分. @param amount 分 @param rate parts per billion */
export function shareOf(amount: bigint, rate: bigint): bigint {
  return divideHalfUp(amount * rate, ppbPerWhole);
}

/** The machine's form of an amount: 元 with two decimals, `1234.50`. */
export function yuanValue(fen: bigint): string {
  return fixed(fen, 2);
}

/** The reader's form of an amount: `1,234.50 元`. */
export function yuanText(fen: bigint): string {
  return `${grouped(fen)} 元`;
}

/** The form of an amount in links and fields: `1234.5`, `20`, with no needless zeros. */
export function yuanPlain(fen: bigint): string {
  return plainDecimal(fen, 2);
}

/** The form of a rate in links and fields: percent, `0.6`, with no needless zeros. @param rate parts per billion */
export function percentPlain(rate: bigint): string {
  return plainDecimal(rate, 7);
}

/**
 * The machine's form of a ratio: percent with four decimals, half up, `0.6012`.
 *
 * @param whole zero gives `0.0000`
 */
export function percentValue(part: bigint, whole: bigint): string {
  return fixed(whole === 0n ? 0n : divideHalfUp(part * 1_000_000n, whole), 4);
}

function fixed(value: bigint, places: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function grouped(fen: bigint): string {
  const [whole = '', cents = ''] = yuanValue(fen).split('.');
  return `${withCommas(whole)}.${cents}`;
}

/** Digits with thousands commas: `1000` → `1,000`. */
export function withCommas(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A whole number of units of the last place as a decimal with no needless zeros. @param places decimals, above zero */
export function plainDecimal(value: bigint, places: number): string {
  return fixed(value, places).replace(/\.?0+$/, '');
}

/** The reader's form of a rate: at least two decimals, `0.60%`, `0.4825%`. @param rate parts per billion */
export function percentText(rate: bigint): string {
  const [whole = '', fraction = ''] = percentPlain(rate).split('.');
  return `${whole}.${fraction.padEnd(2, '0')}%`;
}
