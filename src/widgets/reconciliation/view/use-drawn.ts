import { useEffect, useState } from 'preact/hooks';

/** Entries drawn at a time: few enough for a phone to stay at hand. */
const slice = 60;

/**
 * How many of the entries may be drawn by now: some more after each time the page has had its turn.
 *
 * @param of what the entries belong to; another one starts afresh
 */
export function useDrawn(of: object, total: number): number {
  const [drawn, setDrawn] = useState({ of, count: slice });
  const count = drawn.of === of ? drawn.count : slice;
  useEffect(() => {
    if (count >= total) return undefined;
    const timer = setTimeout(() => {
      setDrawn({ of, count: count + slice });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [of, count, total]);
  return count;
}
