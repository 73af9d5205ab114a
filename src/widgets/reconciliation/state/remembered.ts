import { readStored, textsOf, writeStored } from '../../shared/stored.ts';
import { roles, type ColumnChoice } from '../model/types.ts';

const storageKey = 'pos-guide-columns';
/** Layouts that are kept: the oldest goes first. */
const mostKept = 20;

/** What was kept earlier: a choice of columns as JSON by its layout, the oldest first. */
function kept(): Record<string, string> {
  return textsOf(readStored(storageKey));
}

/** Columns that the reader chose for a layout on this device, earlier; empty if none. */
export function rememberedColumns(layout: string): ColumnChoice {
  try {
    const own = textsOf(JSON.parse(kept()[layout] ?? '{}'));
    return Object.fromEntries(roles.filter((role) => role in own).map((role) => [role, own[role]]));
  } catch {
    return {};
  }
}

/** Keeps what the reader chose for a layout; the names of columns, nothing of what stands in them. */
export function rememberColumns(layout: string, choice: ColumnChoice): void {
  const others = Object.entries(kept()).filter(([other]) => other !== layout);
  const latest = [...others, [layout, JSON.stringify(choice)] as const].slice(-mostKept);
  writeStored(storageKey, Object.fromEntries(latest));
}
