import { expect } from 'vitest';
import type { Entry, Group } from '../../../src/widgets/reconciliation/model/types.ts';
import type { Reconciled } from '../reconcile.ts';

/** Where each event must end: keys by group; everything else that stands in both lists is matched. */
type Wanted = Partial<Record<Exclude<Group, 'matched' | 'fee-differs'>, readonly string[]>> & {
  why?: Record<string, string>;
  fees?: readonly string[];
};

type Rows = ReadonlyMap<string, string>;

/** Checks every group of a comparison, row by row. */
export function expectGroups({ entries }: Reconciled, ours: Rows, theirs: Rows, wanted: Wanted): void {
  const groups = [
    'only-ours',
    'only-theirs',
    'amount-differs',
    'in-cycle',
    'duplicates',
    'set-aside',
  ] as const;
  const named = (entry: Entry) => {
    const key =
      [...ours].find(([, row]) => row === entry.ours?.label)?.[0] ??
      [...theirs].find(([, row]) => row === entry.theirs?.label)?.[0];
    return key ?? `${entry.ours?.label}|${entry.theirs?.label}`;
  };
  const found = Object.fromEntries(groups.map((group) => [group, entries[group].map(named).sort()]));
  expect(found).toEqual(
    Object.fromEntries(groups.map((group) => [group, [...(wanted[group] ?? [])].sort()])),
  );
  const out = new Set(groups.flatMap((group) => wanted[group] ?? []));
  const both = [...ours.keys()].filter((key) => theirs.has(key) && !out.has(key));
  const pairs = entries.matched.map(({ ours: a, theirs: b }) => `${a?.label}-${b?.label}`).sort();
  expect(pairs).toEqual(both.map((key) => `${ours.get(key)}-${theirs.get(key)}`).sort());
  for (const [key, why] of Object.entries(wanted.why ?? {}))
    expect(entries['set-aside'].find((entry) => named(entry) === key)?.why).toBe(why);
  if (wanted.fees) expect(entries['fee-differs'].map(named).sort()).toEqual([...wanted.fees].sort());
}
