import { workCalendar } from '../../src/loaders/work-calendar.ts';
import { createReconciliation } from '../../src/widgets/reconciliation/model/reconcile.ts';
import {
  groups,
  type ColumnChoice,
  type Entry,
  type Group,
  type Pace,
  type ReadSide,
  type Result,
  type Settings,
} from '../../src/widgets/reconciliation/model/types.ts';

/** A comparison with all its entries. */
export interface Reconciled {
  read: { ours: ReadSide; theirs: ReadSide };
  result: Result;
  entries: Record<Group, Entry[]>;
}

const noPace: Pace = { progress: () => undefined, pause: () => Promise.resolve() };

const usualSettings: Settings = {
  cycle: 't1',
  asof: '2026-10-15T10:30',
  rates: { qr: 3_800_000n, credit: 6_000_000n, debit: 5_000_000n, debitCap: 2000n },
  calendar: workCalendar(),
  columns: { ours: {}, theirs: {} },
  sheet: {},
};

/** Reads and compares two sides. */
export async function reconcile(
  ours: readonly File[],
  theirs: readonly File[],
  settings: Partial<Omit<Settings, 'columns'>> & {
    columns?: Partial<Record<'ours' | 'theirs', ColumnChoice>>;
  } = {},
): Promise<Reconciled> {
  const session = createReconciliation();
  const read = {
    ours: await session.read('ours', ours, noPace),
    theirs: await session.read('theirs', theirs, noPace),
  };
  const columns = { ours: {}, theirs: {}, ...settings.columns };
  const result = await session.compare({ ...usualSettings, ...settings, columns }, noPace);
  const all = groups.map((group) => [group, session.entries(group, 0, Infinity)] as const);
  return { read, result, entries: Object.fromEntries(all) as Record<Group, Entry[]> };
}

/** Entries in short: rows, amount, reason. */
export function brief(entries: readonly Entry[]): string[] {
  return entries
    .map(({ ours, theirs, amount, why }) =>
      [ours?.label ?? '', theirs?.label ?? '', why ?? String(amount)].join(' '),
    )
    .sort();
}
