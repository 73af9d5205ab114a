import type { JSX } from 'preact';
import { ShareBar } from '../shared/ShareBar.tsx';
import type { ChecklistData } from './checklist-data.ts';
import { summaryText } from './summary-text.ts';
import type { Checklist } from './use-checklist.ts';

/** The outcome to take away. */
export function Share({ data, checklist }: { data: ChecklistData; checklist: Checklist }): JSX.Element {
  const { outcome, query, restart } = checklist;
  const link = () => new URL(`${data.pages.tool}?${query.toString()}`, location.href).href;
  return <ShareBar link={link} text={() => summaryText(outcome, data, link())} onReset={restart} />;
}
