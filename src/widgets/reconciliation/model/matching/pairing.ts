import { bases, type Basis } from '../types.ts';
import type { List } from '../columns/list.ts';
import type { KindOfNumber } from './same-kind.ts';

/** Two lists on their way to a result: who is whose partner, and by what. */
export class Pairing {
  readonly ours: List;
  readonly theirs: List;
  /** Partner's index; −1 without. */
  readonly ofOurs: Int32Array;
  readonly ofTheirs: Int32Array;
  /** By what, as an index into `bases`; set for records of ours that have a partner. */
  readonly basis: Uint8Array;
  /** 1 if the partners' amounts differ. */
  readonly differs: Uint8Array;
  /** Seconds by which their clock is ahead. */
  clockOffset = 0;
  /** Seconds by which times of one payment usually differ once the offset is taken out. */
  spread = 30;
  private readonly kinds: readonly KindOfNumber[];

  constructor(ours: List, theirs: List, kinds: readonly KindOfNumber[]) {
    this.ours = ours;
    this.theirs = theirs;
    this.kinds = kinds;
    this.ofOurs = new Int32Array(ours.size).fill(-1);
    this.ofTheirs = new Int32Array(theirs.size).fill(-1);
    this.basis = new Uint8Array(ours.size);
    this.differs = new Uint8Array(ours.size);
  }

  isFree(side: 'ours' | 'theirs', i: number): boolean {
    return side === 'ours'
      ? this.ofOurs[i] === -1 && this.ours.compared(i)
      : this.ofTheirs[i] === -1 && this.theirs.compared(i);
  }

  join(i: number, j: number, basis: Basis, differs = false): void {
    this.ofOurs[i] = j;
    this.ofTheirs[j] = i;
    this.basis[i] = bases.indexOf(basis);
    this.differs[i] = differs ? 1 : 0;
  }

  /** Seconds between two records once the clocks agree. */
  distance(i: number, j: number): number {
    return Math.abs((this.theirs.time[j] ?? 0) - this.clockOffset - (this.ours.time[i] ?? 0));
  }

  /**
   * Whether two records carry different numbers of the same kind: they are never one payment.
   *
   * @param loosely also by terminal and card, which tell payments apart but do not name one
   */
  conflict(i: number, j: number, loosely = false): boolean {
    const group = this.ours.class(i);
    return this.kinds.some((kind) => {
      if (!kind.strong[group] || (kind.basis === undefined && !loosely)) return false;
      const a = kind.ours[i] ?? 0;
      const b = kind.theirs[j] ?? 0;
      return a !== 0 && b !== 0 && !this.ours.keys.same(a, b);
    });
  }
}
