import { Component, type JSX } from 'preact';
import type { Given } from '../state/settings.ts';
import type { Entry, Group } from '../model/types.ts';
import { EntryRow } from './EntryRow.tsx';

export interface EntrySliceProps {
  entries: readonly Entry[];
  group: Group;
  given: Given;
  /** Address of the checklist. */
  checklist: string;
}

/** Some entries of a group; drawn once, whatever is added after them. */
export class EntrySlice extends Component<EntrySliceProps> {
  override shouldComponentUpdate({ entries, given }: EntrySliceProps): boolean {
    const own = this.props;
    const isSame =
      own.entries.length === entries.length && own.entries.every((entry, i) => entry === entries[i]);
    return !isSame || own.given.cycle !== given.cycle;
  }

  override render(): JSX.Element {
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
