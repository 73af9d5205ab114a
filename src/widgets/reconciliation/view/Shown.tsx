import { yuanValue } from '../../../domain/money.ts';
import { amountText } from './words.ts';

export interface ShownProps {
  /** Name of the output. */
  name: string;
  value: string;
  text: string;
  /** A comparison is under way: what is seen does not count any more, and machines find nothing. */
  stale: boolean;
}

/** A figure for reader and machine. */
export function Shown({ name, value, text, stale }: ShownProps) {
  return (
    <output name={name} aria-live="off">
      {stale ? <span>{text}</span> : <data value={value}>{text}</data>}
    </output>
  );
}

/** An amount of 分 for reader and machine. */
export function ShownAmount({ fen, ...rest }: Omit<ShownProps, 'value' | 'text'> & { fen: bigint }) {
  return <Shown {...rest} value={yuanValue(fen)} text={amountText(fen)} />;
}
