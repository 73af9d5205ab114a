/** Random numbers that are the same each time. @param seed any whole number */
export function seededRandom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    one: <T>(from: readonly T[]): T => from[whole(0, from.length - 1)] as T,
    /** A time of day, `HH:mm:ss`, in one of the hours from the first to the last. */
    time: (from: number, to: number) =>
      [whole(from, to), whole(0, 59), whole(0, 59)].map((part) => String(part).padStart(2, '0')).join(':'),
    digits: (count: number) => Array.from({ length: count }, () => whole(0, 9)).join(''),
  };
}
