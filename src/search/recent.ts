import { holdsCardNumber } from '../domain/card-number.ts';

const key = 'pos-guide-searches';
const most = 5;

/** What was searched for in this tab, last first. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps a search until the tab is closed, but no card number. */
export function rememberSearch(query: string): void {
  if (query === '' || holdsCardNumber(query)) return;
  try {
    sessionStorage.setItem(key, JSON.stringify([...new Set([query, ...recentSearches()])].slice(0, most)));
  } catch {
    // Storage is switched off: nothing is kept.
  }
}
