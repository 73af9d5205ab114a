import { useEffect, useState } from 'preact/hooks';

/**
 * Fetches code when it is needed: because a link says something, because the widget says so, or because the reader has got
 * near its place.
 *
 * @param fetchCode imports the code
 * @param needed the widget cannot wait for the reader to get there
 * @param place element that stands for what the code draws; asked once, after the first render. Without it the code waits
 *   until it is needed
 * @returns the code, once it has come; without a network the widget goes on without and asks again when there is one
 */
export function useLater<Code>(
  fetchCode: () => Promise<Code>,
  needed: boolean,
  place?: () => Element | null | undefined,
): Code | undefined {
  const [code, setCode] = useState<Code>();
  useEffect(() => {
    const load = () => {
      fetchCode().then(setCode, () => {
        addEventListener('online', load, { once: true });
      });
    };
    if (needed || location.search !== '') {
      load();
      return undefined;
    }
    const element = place?.();
    if (!element) return undefined;
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
