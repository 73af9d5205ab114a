import { parseNumber } from '../chinese-number.ts';
import { percentPlain, ppbPerPercent, yuanPlain } from '../money.ts';

/** One in the unit in which figures of a text are counted: 10⁻⁹. */
export const one = 1_000_000_000n;

/** A figure as texts write it: `1,000`, `0.6`, `.6`, 三点八, 二十五, 1.2 万. For use in other patterns. */
export const figure =
  '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+|[零〇一二两三四五六七八九十百千点]+)(?: ?[万千百])?';

/** A whole number of small size. */
export const count = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})';

/** The figure in 10⁻⁹, `undefined` if it is none. */
export function figureOf(text: string): bigint | undefined {
  return parseNumber(text);
}

/** A small whole number. */
export function countOf(text: string): number {
  const value = parseNumber(text) ?? 0n;
  return Number(value / one);
}

/** More 元 than any quote asks for. */
const most = 100_000n * one;

/** A figure of percent as links write it; `undefined` if it is above the whole or needs more places than links have. */
export function percentOf(value: bigint, divisor = 1n): string | undefined {
  const scaled = value * ppbPerPercent;
  if (value > 100n * divisor * one || scaled % (one * divisor) !== 0n) return undefined;
  return percentPlain(scaled / (one * divisor));
}

/** A figure of 元 as links write it; `undefined` if no quote asks for so much or it is no whole number of 分. */
export function yuanOf(value: bigint): string | undefined {
  return value > most || (value * 100n) % one !== 0n ? undefined : yuanPlain((value * 100n) / one);
}
