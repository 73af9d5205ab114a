import { useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import type { Entry, Group } from '../model/types.ts';
import type { OutcomeProps } from '../state/desk.ts';
import { firstEntries, type Compared } from '../worker/api.ts';
import { EntrySlice } from './EntryRow.tsx';
import { byText } from './result-words.ts';
import { Shown, ShownAmount } from './Shown.tsx';
import { countText, groupWords, settled } from './words.ts';

const slice = 60;

export interface GroupPartProps extends OutcomeProps {
  compared: Compared;
  group: Group;
  /** How many of its entries may be drawn by now. */
  drawn: number;
  stale: boolean;
  open: boolean;
}

/** A group: its count and sum, and its entries folded under it. */
export function GroupPart(props: GroupPartProps) {
  const { compared, group, drawn, stale, open } = props;
  const { count, amount } = compared.result;
  const { title, tip, unit } = groupWords[group];
  const more = useMore(props);
  const first = group === 'matched' ? [] : compared.entries[group].slice(0, drawn);
  const entries = [...first, ...more.entries];
  const size = count[group];
  const quiet = size === 0 || settled.includes(group);
  const hasAmount = group !== 'set-aside' && group !== 'unread';
  return (
    <details
      class={quiet ? 'rec-group settled' : 'rec-group'}
      data-group={group}
      open={open}
      onToggle={({ currentTarget }) => {
        if (group === 'matched' && currentTarget.open && entries.length === 0) more.fetch();
      }}
    >
      <summary>
        <h3>{title}</h3>
        <span class="rec-count">
          <Shown name={group} value={String(size)} text={countText(size)} stale={stale} /> {unit}
        </span>
        <span class="rec-sum">
          {hasAmount && <ShownAmount name={`${group}.amount`} fen={amount[group]} stale={stale} />}
        </span>
      </summary>
      <p class="rec-tip">
        {size === 0 ? '没有。' : tip}
        {group === 'matched' && size > 0 && `按什么对上的：${byText(compared.result)}。`}
      </p>
      {slices(entries).map((own, i) => (
        <EntrySlice
          key={i}
          entries={own}
          group={group}
          given={props.given}
          checklist={props.paths.checklist}
        />
      ))}
      {entries.length < size && drawn >= first.length && (
        <Button class="button no-print" disabled={stale} onClick={more.fetch}>
          再看 {Math.min(firstEntries, size - entries.length)} {unit}
        </Button>
      )}
    </details>
  );
}

/** Entries beyond the first, as far as the reader has asked for them. */
function useMore({ compared, group, desk }: GroupPartProps): { entries: Entry[]; fetch: () => void } {
  const [held, setHeld] = useState<{ of: Compared; entries: Entry[] }>({ of: compared, entries: [] });
  const entries = held.of === compared ? held.entries : [];
  const from = (group === 'matched' ? 0 : compared.entries[group].length) + entries.length;
  return {
    entries,
    fetch: () => {
      void desk.entries(group, from, firstEntries).then((next) => {
        setHeld({ of: compared, entries: [...entries, ...next] });
      });
    },
  };
}

/** Entries in portions that stay as they are while others are added. */
function slices(entries: readonly Entry[]): Entry[][] {
  const count = Math.ceil(entries.length / slice);
  return Array.from({ length: count }, (_, i) => entries.slice(i * slice, (i + 1) * slice));
}
