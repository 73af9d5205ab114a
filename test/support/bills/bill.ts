import { clock, yuan, type ShopEvent } from './shop.ts';

/** Lines of a bill, and in which row each event stands (1 = first). */
export interface Bill {
  lines: string[][];
  rows: Map<string, string>;
}

/** Writes events below some lines, with others after them. */
export function bill(
  above: string[][],
  events: readonly ShopEvent[],
  line: (event: ShopEvent, i: number) => string[],
  below: string[][] = [],
): Bill {
  const rows = new Map(events.map((event, i) => [event.key, String(above.length + i + 1)]));
  return { lines: [...above, ...events.map(line), ...below], rows };
}

export function csv({ lines }: Bill, delimiter = ',', end = '\r\n'): string {
  const quoted = (cell: string) =>
    /["\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replace(/"/g, '""')}"` : cell;
  return lines.map((cells) => cells.map(quoted).join(delimiter)).join(end);
}

export function plain({ lines }: Bill, delimiter = ',', end = '\r\n'): string {
  return lines.map((cells) => cells.join(delimiter)).join(end);
}

export const isBack = ({ kind }: ShopEvent) => kind === 'refund' || kind === 'void';
/** Amount with the sign of the kind. */
export const signed = (event: ShopEvent) => `${isBack(event) ? '-' : ''}${yuan(event.fen)}`;
/** `YYYYMMDDHHmmss`. */
export const digits = (seconds: number) => clock(seconds).replace(/\D/g, '');
