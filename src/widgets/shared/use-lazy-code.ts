import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { controlsIn, restoreEarlyInput, readEarlyInput, type EarlyInput } from './early-input.ts';

/** What a reader does who reaches into a part of a page. */
const reaches = ['pointerover', 'focusin', 'input', 'click'];

/** In milliseconds: how long after a failure it is asked for again. */
const pauseAfterFailure = 5000;

/**
 * Fetches code when it is needed: because a link says something, because the widget says so, or because the reader reaches
 * into its place. What the reader gave there before it came is given again.
 *
 * @param fetchCode imports the code
 * @param needed fetch it now, without waiting for the reader to touch its part
 * @param place holds what stands for the code's part of the widget and later the part itself. Without it the code waits until
 *   it is needed
 * @returns the code, once it has come; without a network the widget goes on without and keeps asking
 */
export function useLazyCode<Code>(
  fetchCode: () => Promise<Code>,
  needed: boolean,
  place?: RefObject<HTMLElement>,
): Code | undefined {
  const [code, setCode] = useState<Code>();
  const given = useRef<EarlyInput[]>();
  useEffect(() => {
    const element = place?.current;
    const { dataset } = document.documentElement;
    const load = () => {
      fetchCode().then(
        (fetched) => {
          // Asked for twice, it comes twice: by then the built fields are gone.
          if (element) given.current ??= readEarlyInput(controlsIn(element));
          setCode(fetched);
          delete dataset['waiting'];
        },
        () => {
          dataset['waiting'] = '';
          setTimeout(load, pauseAfterFailure);
        },
      );
    };
    if (needed || location.search !== '' || element?.matches(':hover, :focus-within')) load();
    else for (const type of reaches) element?.addEventListener(type, load, { once: true });
  }, [needed]);
  useLayoutEffect(() => {
    // A link has been read by now, but what it says is not drawn yet: the fields stand as they were built.
    if (place?.current && given.current) void restoreEarlyInput(controlsIn(place.current), given.current);
  }, [code]);
  return code;
}
