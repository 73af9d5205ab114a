/**
 * Reads a plain non-negative decimal such as `12`, `12.50` or `.5` exactly.
 *
 * @param text digits with at most one point; anything else is not a decimal
 * @param places how many decimals the result counts in: 2 gives hundredths
 * @returns the number times 10^places, or `undefined` if it is no decimal or needs more places
 */
function parseDecimal(text: string, places: number): bigint | undefined {
  const match = /^(\d*)(?:\.(\d*))?$/.exec(text);
  const [whole = '', fraction = ''] = [match?.[1], match?.[2]?.replace(/0+$/, '')];
  if (!match || text === '' || text === '.' || fraction.length > places) return undefined;
  return BigInt(`${whole}${fraction.padEnd(places, '0')}` || '0');
}

/** Reads a plain decimal of 元 with at most two decimals as 分. */
export function parseYuan(text: string): bigint | undefined {
  return parseDecimal(text, 2);
}

/** Reads a plain decimal of percent with at most seven decimals as parts per billion. */
export function parsePercent(text: string): bigint | undefined {
  return parseDecimal(text, 7);
}
