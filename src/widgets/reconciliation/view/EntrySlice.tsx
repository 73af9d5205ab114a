import { Component, type JSX } from 'preact';
import type { Entry } from '../model/types.ts';
import { EntryRow, type EntryRowProps } from './EntryRow.tsx';

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
