import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What was done last, and whether it can be taken back. */
export interface Said {
  text: string;
  canUndo: boolean;
}

/** A tool's state, which the address bar follows. */
export interface Linked<S> {
  state: S;
  /** What to say about the last step; nothing once the reader goes on typing. */
  said: Said | undefined;
  /** Changes the state; however much is typed, it stays one entry of the history. */
  change: (next: (state: S) => S) => void;
  /** Changes the state as one step: Back and `undo` bring the former one, texts that were not understood included. */
  step: (next: (state: S) => S, text: string) => void;
  undo: () => void;
}

const typingPause = 300;

/**
 * Keeps a state and the address bar together. Parameters of a link that are not the tool's own are dropped once the reader
 * changes something. The first render is the server's: the link is read right after it.
 *
 * @param first what is shown without a link
 * @param read makes the state that a link stands for
 * @param write gives the query of a link to a state, empty for the first; until it is there the address stays as it is
 */
export function useLinked<S>(
  first: S,
  read: (query: URLSearchParams) => S,
  write: ((state: S) => URLSearchParams) | undefined,
): Linked<S> {
  const [state, setState] = useState(first);
  const [last, setLast] = useState<Said & { former?: S }>();
  const now = useRef(state);
  const reads = useRef(read);
  reads.current = read;
  const left = useRef(new Map<string, S>()).current;
  const shown = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const isPending = useRef(false);

  const show = (next: S) => {
    now.current = next;
    setState(next);
  };
  const enter = (how: 'pushState' | 'replaceState', entered: S) => {
    clearTimeout(timer.current);
    isPending.current = !write;
    if (!write) return;
    const query = write(entered).toString();
    const search = query && `?${query}`;
    shown.current = search;
    if (how === 'replaceState' && search === location.search) return;
    history[how](null, '', location.pathname + search + location.hash);
  };

  useLayoutEffect(() => {
    const follow = () => {
      // A jump within the page also arrives here: what is shown already stays.
      if (location.search === shown.current) return;
      left.set(shown.current, now.current);
      shown.current = location.search;
      show(left.get(location.search) ?? reads.current(new URLSearchParams(location.search)));
      setLast(undefined);
    };
    follow();
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, []);

  useLayoutEffect(() => {
    if (isPending.current) enter('replaceState', now.current);
  }, [write !== undefined]);

  return {
    state,
    said: last,
    change: (next) => {
      show(next(now.current));
      setLast(undefined);
      clearTimeout(timer.current);
      isPending.current = true;
      timer.current = setTimeout(() => {
        enter('replaceState', now.current);
      }, typingPause);
    },
    step: (next, text) => {
      const former = now.current;
      if (isPending.current) enter('replaceState', former);
      left.set(location.search, former);
      show(next(former));
      enter('pushState', now.current);
      setLast({ text, canUndo: true, former });
    },
    undo: () => {
      if (last?.former === undefined) return;
      show(last.former);
      enter('replaceState', last.former);
      setLast({ text: '已撤销，填过的都在。', canUndo: false });
    },
  };
}
