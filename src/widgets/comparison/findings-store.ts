import { parseFindings, type OfferFindings } from './state.ts';

const key = 'pos-guide.comparison.findings';

/** Findings saved on this device, by the name of the offer: a prefix means another offer in another link. */
export type SavedFindings = Record<string, OfferFindings>;

/**
 * What is saved on this device; empty if nothing is, or if this browser keeps nothing. It has no names but those saved: an
 * offer may be called `constructor`.
 */
export function loadFindings(): SavedFindings {
  const findings = Object.create(null) as SavedFindings;
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (saved === null || typeof saved !== 'object') return findings;
    for (const [name, value] of Object.entries(saved)) findings[name] = parseFindings(value);
  } catch {
    // A browser that keeps nothing has nothing saved.
  }
  return findings;
}

/** Saves findings on this device. Gives `false` if this browser keeps nothing. */
export function saveFindings(findings: SavedFindings): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(findings));
    return true;
  } catch {
    return false;
  }
}

/** Forgets everything that was saved. */
export function clearFindings(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
