/** Numbers of sixteen digits begin here: of those that came through Excel fifteen are left, and zeros. */
const sure = 1e15;
/** From here on a number is shown as `4.2E+27`. */
const tooLong = 1e20;

/**
 * A whole number of sixteen to twenty digits as a number cell holds it: what Excel shows of it if that is all it holds.
 *
 * @returns `rounded` if its last digits are not those of the number that was written there; `undefined` for other numbers
 */
export function longNumber(value: number): { text: string; rounded: boolean } | undefined {
  if (!Number.isInteger(value) || value < sure || value >= tooLong) return undefined;
  const digits = String(BigInt(value));
  const fifteen = value.toExponential(14).replace('.', '').slice(0, 15);
  const shown = fifteen.padEnd(digits.length, '0');
  const isShown = Number(shown) === value;
  return { text: isShown ? shown : digits, rounded: isShown || !Number.isSafeInteger(value) };
}
