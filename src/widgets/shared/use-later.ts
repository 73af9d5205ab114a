import { useEffect, useState } from 'preact/hooks';

/**
 * Fetches code when it is needed: because a link says something, because the reader has got near its place, or because the
 * widget says so.
 *
 * @param fetchCode imports the code
 * @param place element that stands for what the code draws; asked once, after the first render
 * @param needed the widget cannot wait for the reader to get there
 * @returns the code, once it has come
 */
export function useLater<Code>(
  fetchCode: () => Promise<Code>,
  place: () => Element | null | undefined,
  needed: boolean,
): Code | undefined {
  const [code, setCode] = useState<Code>();
  useEffect(() => {
    const load = () => {
      void fetchCode().then(setCode);
    };
    const element = place();
    if (needed || location.search !== '' || !element) {
      load();
      return undefined;
    }
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        load();
      },
      { rootMargin: '300px' },
    );
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, [needed]);
  return code;
}
