import type { TriageNumber } from '../schemas/triage.ts';
import type { TriageNumbers } from '../widgets/checklist/model/types.ts';

const needed = [
  'preauth-valid-days',
  'preauth-alert-day',
  'cut-off-hour',
  'overdue-working-days',
  'long-ago-days',
  'clear-lead',
] as const satisfies readonly (keyof TriageNumbers)[];

/** The values that the checklist counts with. @throws Error naming a number that is missing */
export function triageNumbers(entries: readonly TriageNumber[]): TriageNumbers {
  const values = new Map(entries.map(({ id, value }) => [id, value]));
  return Object.fromEntries(
    needed.map((id) => {
      const value = values.get(id);
      if (value === undefined) throw new Error(`content/triage/numbers.yaml 里没有 ${id}`);
      return [id, value];
    }),
  ) as TriageNumbers;
}
