import { readRecord, writeRecord } from '../../shared/shop-details.ts';
import { roles, type ColumnChoice } from '../model/types.ts';

const storageKey = 'pos-guide-columns';
/** Layouts that are kept: the oldest goes first. */
const mostKept = 20;

/** Columns that the reader chose for a layout on this device, earlier; empty if none. */
export function rememberedColumns(layout: string): ColumnChoice {
  try {
    const kept: unknown = JSON.parse(readRecord(storageKey)[layout] ?? '{}');
    if (kept === null || typeof kept !== 'object') return {};
    const own = kept as Record<string, unknown>;
    return Object.fromEntries(
      roles.flatMap((role) => (typeof own[role] === 'string' ? [[role, own[role]]] : [])),
    ) as ColumnChoice;
  } catch {
    return {};
  }
}

/** Keeps what the reader chose for a layout; the names of columns, nothing of what stands in them. */
export function rememberColumns(layout: string, choice: ColumnChoice): void {
  const others = Object.entries(readRecord(storageKey)).filter(([other]) => other !== layout);
  const kept = [...others, [layout, JSON.stringify(choice)] as const].slice(-mostKept);
  writeRecord(storageKey, Object.fromEntries(kept));
}
