import type { JSX } from 'preact';
import { Figure } from '../../shared/Figure.tsx';
import type { Cell } from '../model/slip-rows.ts';

/** A figure of a quote, or that it has none. */
export function SlipFigure({ name, cell }: { name: string; cell: Cell | undefined }): JSX.Element {
  return cell ? <Figure name={name} {...cell} /> : <>不变</>;
}
