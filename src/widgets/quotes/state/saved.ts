import { readStored, writeStored } from '../../shared/stored.ts';

const key = 'pos-guide-quotes';
const most = 12;

/** What was kept on this device at one time: a link to it, and what does not stand in links. */
export interface SavedEntry {
  /** When it was kept, in China, `YYYY-MM-DDTHH:mm:ss`; no two are the same. */
  at: string;
  /** What the list calls it. */
  title: string;
  /** Query of its link. */
  query: string;
  /** What was found out about its quotes, as the comparison writes it. */
  findings?: unknown;
}

/** What is kept on this device, latest first; nothing if this browser keeps nothing. What does not fit is left out. */
export function loadSaved(): SavedEntry[] {
  const saved = readStored(key);
  return Array.isArray(saved) ? saved.filter(isEntry).slice(0, most) : [];
}

/** Keeps one more, the oldest goes. Gives what is kept from then on, `undefined` if this browser keeps nothing. */
export function saveEntry(entry: SavedEntry): SavedEntry[] | undefined {
  return write([entry, ...loadSaved().filter(({ query }) => query !== entry.query)].slice(0, most));
}

/** Forgets one. Gives what is kept from then on. */
export function forgetEntry(at: string): SavedEntry[] {
  return write(loadSaved().filter((entry) => entry.at !== at)) ?? [];
}

function write(entries: SavedEntry[]): SavedEntry[] | undefined {
  return writeStored(key, entries) ? entries : undefined;
}

function isEntry(value: unknown): value is SavedEntry {
  const { at, title, query } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof at === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(at) &&
    typeof title === 'string' &&
    typeof query === 'string' &&
    query.length < 4000
  );
}
