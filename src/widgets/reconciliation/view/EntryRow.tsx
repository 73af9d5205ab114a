import type { JSX } from 'preact';
import { checklistLink } from '../out/checklist-link.ts';
import type { Entry, Group, Row } from '../model/types.ts';
import type { Given } from '../state/settings.ts';
import { entryNote } from './entry-note.ts';
import { amountText, kindWords, rowText, shortTime } from './words.ts';

export interface EntryRowProps {
  entry: Entry;
  group: Group;
  given: Given;
  /** Address of the checklist. */
  checklist: string;
}

/** One entry: when, which number, where it stands, how much, and what to do. */
export function EntryRow({ entry, group, given, checklist }: EntryRowProps): JSX.Element {
  const { ours, theirs, id, why } = entry;
  const row = ours ?? theirs;
  const note = entryNote(entry, group);
  const kind = kindWords[row?.kind ?? 'payment'];
  return (
    <li
      class="rec-row"
      data-row
      data-ours={ours?.label}
      data-theirs={theirs?.label}
      data-id={id}
      data-why={group === 'set-aside' ? why : undefined}
    >
      <span class="rec-when">{row && row.at !== '' ? shortTime(row.at) : '—'}</span>
      <span class="rec-id">{id || '没有号码'}</span>
      <span class="rec-place">{placeText(ours, theirs)}</span>
      <span class="rec-amount">
        {kind && <small>{kind} </small>}
        {row?.amount === undefined ? '' : amountText(group === 'amount-differs' ? entry.amount : row.amount)}
      </span>
      {group === 'only-ours' && (
        <span class="rec-do">
          <a href={checklistLink(checklist, entry, given)}>去排查</a>
        </span>
      )}
      {note && <span class="rec-why">{note}</span>}
    </li>
  );
}

function placeText(ours: Row | undefined, theirs: Row | undefined): string {
  return [ours ? `我们${rowText(ours.label)}` : '', theirs ? `对方${rowText(theirs.label)}` : '']
    .filter((part) => part !== '')
    .join('，');
}
