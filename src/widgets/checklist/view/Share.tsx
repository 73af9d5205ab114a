import { ShareBar } from '../../shared/ShareBar.tsx';
import type { ChecklistData } from '../model/checklist-data.ts';
import { summaryText } from '../model/summary.ts';
import type { Checklist } from '../state/use-checklist.ts';

/** The outcome to take away. */
export function Share({ data, checklist }: { data: ChecklistData; checklist: Checklist }) {
  const { outcome, query, restart } = checklist;
  const link = () => new URL(`${data.pages.tool}?${query.toString()}`, location.href).href;
  return <ShareBar link={link} text={() => summaryText(outcome, data, link())} onReset={restart} />;
}
