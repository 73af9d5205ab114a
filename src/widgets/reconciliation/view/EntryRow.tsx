import { Component } from 'preact';
import { checklistLink } from '../out/checklist-link.ts';
import type { Entry, Group, Row } from '../model/types.ts';
import type { Given } from '../state/settings.ts';
import { amountText, basisWords, dayText, kindWords, rowText, shortTime, whyWords } from './words.ts';
import { cellText } from './problem-text.ts';

export interface EntryRowProps {
  entry: Entry;
  group: Group;
  given: Given;
  /** Address of the checklist. */
  checklist: string;
}

/** One entry: when, which number, where it stands, how much, and what to do. */
export function EntryRow({ entry, group, given, checklist }: EntryRowProps) {
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

interface EntrySliceProps extends Omit<EntryRowProps, 'entry'> {
  entries: readonly Entry[];
}

/** Some entries of a group; drawn once, whatever is added after them. */
export class EntrySlice extends Component<EntrySliceProps> {
  override shouldComponentUpdate({ entries, given }: EntrySliceProps): boolean {
    const own = this.props;
    const isSame =
      own.entries.length === entries.length && own.entries.every((entry, i) => entry === entries[i]);
    return !isSame || own.given.cycle !== given.cycle;
  }

  override render() {
    const { entries, ...rest } = this.props;
    return (
      <ul class="rec-rows">
        {entries.map((entry, i) => (
          <EntryRow key={i} entry={entry} {...rest} />
        ))}
      </ul>
    );
  }
}

/** What is to be said of an entry besides its figures; empty if nothing. */
function entryNote(entry: Entry, group: Group): string {
  const { ours, theirs, by, why, like, fee, due, tie, problems, amount } = entry;
  const found = by ? basisWords[by] : '';
  if (group === 'set-aside') return why ? whyWords[why] : '';
  if (group === 'amount-differs')
    return `我们 ${amountText(ours?.amount ?? 0n)}，对方 ${amountText(theirs?.amount ?? 0n)}；${found}`;
  if (group === 'fee-differs' && fee)
    return `收了 ${amountText(fee.charged)}，按合同 ${amountText(fee.due)}，${
      amount < 0n ? '少收' : '多收'
    } ${amountText(amount < 0n ? -amount : amount)}`;
  if (group === 'duplicates') return like === undefined ? '' : `和${rowText(like)}一模一样`;
  if (group === 'in-cycle') return due === undefined ? '' : `${dayText(due)}到账`;
  if (group === 'unread')
    return (problems ?? [])
      .map(({ column, ...problem }) => `${column === undefined ? '' : `「${column}」`}${cellText(problem)}`)
      .join('；');
  if (group === 'matched') return found;
  return tie === undefined ? '' : '有几笔金额、时间都差不多，分不出哪笔对哪笔，见最下面';
}
