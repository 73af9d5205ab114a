import { useRef } from 'preact/hooks';

/** Within how many milliseconds further digits and signs belong to the number that was just refused. */
const typingPause = 1500;

/**
 * Tells what must not be kept from what may: a number refused while it is typed is followed by its last digits, and they go
 * too.
 *
 * @returns what takes a field, its new text and whether the text itself must not be kept, and gives whether to drop it
 */
export function useRefusal(): (field: string, text: string, isSecret: boolean) => boolean {
  const refused = useRef<{ field: string; at: number }>();
  return (field, text, isSecret) => {
    const last = refused.current;
    const isTail =
      last?.field === field && /^[^\p{L}]{1,2}$/u.test(text) && Date.now() - last.at < typingPause;
    if (isSecret || isTail) refused.current = { field, at: Date.now() };
    return isSecret || isTail;
  };
}
