import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** How a widget and the address bar follow each other. */
interface QueryBinding {
  /** Takes over what a link says; called after mount if it says anything, and again on Back and Forward. */
  read: (query: URLSearchParams) => void;
  /** The widget's present state as a query; `undefined` until the reader or a link has set anything. */
  query: URLSearchParams | undefined;
  /** `replace`: one history entry however much is typed; `push`: each change can be undone with Back. */
  history: 'replace' | 'push';
}

const typingPause = 300;

/**
 * Keeps the address bar at the widget's state. Parameters of the link that are not the widget's own are dropped once
 * the reader changes something. The first render is the server's: the link is read right after it, before the reader can do
 * anything.
 */
export function useQuery({ read, query, history: mode }: QueryBinding): void {
  const latest = useRef(read);
  latest.current = read;
  const shown = useRef('');
  useLayoutEffect(() => {
    const follow = () => {
      // A jump within the page also arrives here: what is shown already stays.
      if (location.search === shown.current) return;
      shown.current = location.search;
      latest.current(new URLSearchParams(location.search));
    };
    follow();
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, []);

  const text = query?.toString();
  useEffect(() => {
    if (text === undefined) return undefined;
    const write = () => {
      const search = text && `?${text}`;
      shown.current = search;
      if (search === location.search) return;
      const enter = mode === 'push' ? 'pushState' : 'replaceState';
      history[enter](null, '', location.pathname + search + location.hash);
    };
    const timer = setTimeout(write, mode === 'push' ? 0 : typingPause);
    return () => {
      clearTimeout(timer);
    };
  }, [text, mode]);
}
