const storageKey = 'pos-guide-shop';

/** What stays the same from case to case: names, numbers on the slip, contacts; by field id. */
export type ShopDetails = Record<string, string>;

/** What the reader saved of the shop on this device; empty if nothing, or if storage is off. */
export function readShopDetails(): ShopDetails {
  return readRecord(storageKey);
}

/** Saves the shop's details on this device, or forgets them. @returns false if the browser does not allow it */
export function saveShopDetails(details: ShopDetails | undefined): boolean {
  return writeRecord(storageKey, details);
}

/** A record of texts from this device's storage; whatever is no text is left out. */
export function readRecord(key: string): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (kept === null || typeof kept !== 'object') return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** Writes a record to this device's storage, or removes it. @returns false if the browser does not allow it */
export function writeRecord(key: string, record: Record<string, string> | undefined): boolean {
  try {
    if (record) localStorage.setItem(key, JSON.stringify(record));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
