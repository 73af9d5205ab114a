import type { ChecklistData } from './checklist-data.ts';
import { verdictLabels } from '../../../domain/charge-again-text.ts';
import type { Outcome, RankedCause } from './types.ts';

const mainCauses = 3;
const otherCauses = 3;

/** Causes that are worth a full entry, and those worth a link. Without explanations in `content/causes/` none is shown. */
export function shownCauses(
  causes: readonly RankedCause[],
  { causes: explained }: ChecklistData,
): { main: string[]; others: string[] } {
  const ids = causes.map(({ id }) => id).filter((id) => id in explained);
  return { main: ids.slice(0, mainCauses), others: ids.slice(mainCauses, mainCauses + otherCauses) };
}

/** The outcome in one line, to be announced. */
export function summaryLine(outcome: Outcome, data: ChecklistData): string {
  const { main } = shownCauses(outcome.causes, data);
  const cause = data.causes[main[0] ?? '']?.title ?? '';
  return `${verdictLabels[outcome.chargeAgain.verdict]}。最可能的原因：${cause}。`;
}
