/** What is kept under a key on this device; nothing where this browser keeps nothing, or nothing that can be read. */
export function readStored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
}

/** Keeps a value on this device, or forgets it. @returns false if the browser does not allow it */
export function writeStored(key: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** The texts of a record that was kept; whatever is no text is left out. */
export function textsOf(kept: unknown): Record<string, string> {
  const entries = Object.entries(kept !== null && typeof kept === 'object' ? kept : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
