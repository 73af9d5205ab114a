/** Numbers that look drawn by lot and are the same each time. @param seed any whole number */
export function drawn(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    one: <T>(from: readonly T[]): T => from[whole(0, from.length - 1)] as T,
    digits: (count: number) => Array.from({ length: count }, () => whole(0, 9)).join(''),
  };
}
export type Drawn = ReturnType<typeof drawn>;
