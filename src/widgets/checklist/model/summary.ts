import { chargeAgainText, verdictLabels } from '../../../domain/charge-again-text.ts';
import type { Outcome, RankedCause } from './types.ts';
import type { ChecklistData } from './checklist-data.ts';

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

/** The outcome as text for a chat. */
export function summaryText(outcome: Outcome, data: ChecklistData, link: string): string {
  const { words, rules, causes, contacts } = data;
  const { verdict, rule } = outcome.chargeAgain;
  const { main } = shownCauses(outcome.causes, data);
  const first = causes[main[0] ?? ''];
  const call = (first?.contacts ?? []).map((id) =>
    [contacts[id]?.name, contacts[id]?.phone].filter(Boolean).join(' '),
  );
  return [
    `再收一次？${verdictLabels[verdict]}。${rules[rule] ? chargeAgainText(rules[rule]) : ''}`,
    ...outcome.hardStops.map((id) => `注意：${words[id]?.title ?? ''}。${words[id]?.text ?? ''}`),
    ...outcome.contradictions.map((id) => `回答有矛盾：${words[id]?.text ?? ''}`),
    `最可能的原因：${first?.title ?? ''}。${first?.answer ?? ''}`,
    ...(first?.steps ?? []).map((step, i) => `${i + 1}. ${step}`),
    `找谁：${call.join('；')}`,
    link,
  ].join('\n');
}
