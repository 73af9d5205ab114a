/*
 * Data of widgets that is too much to stand in a page: it lies in a file, and a widget names it by its address. Kept globally,
 * because what fetches it (`near.ts`, written into the page) and the widget are bundled apart.
 */

const scope = globalThis as { widgetData?: Map<string, unknown> };
const kept = (scope.widgetData ??= new Map());

/** Writes data as the text of its file; whole amounts keep all their digits. */
export function writeData(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

/** Reads what `writeData` wrote. @throws SyntaxError if it is no JSON */
export function readData(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'string' && /^\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : value,
  );
}

/** Keeps data under the address of its file. */
export function keepData(src: string, data: unknown): void {
  kept.set(src, data);
}

/** Fetches a data file and keeps what it says. @throws Error if it cannot be had, or is not what was asked for */
export async function fetchData(src: string): Promise<void> {
  if (kept.has(src)) return;
  const response = await fetch(src);
  if (!response.ok) throw new Error(src);
  keepData(src, readData(await response.text()));
}

/** The data of a file that has been kept. @throws Error if it has not */
export function dataOf(src: string): unknown {
  if (!kept.has(src)) throw new Error(`${src} has not come`);
  return kept.get(src);
}
