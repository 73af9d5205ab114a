import type { Kind, Problem, Side, Why } from '../types.ts';
import type { Table } from '../reading/table.ts';
import type { Guess } from './guess.ts';
import type { Header } from './header.ts';
import type { AnyRole } from './names.ts';
import type { Keys } from './keys.ts';

/** A table whose columns are known. */
export interface ReadTable extends Guess {
  table: Table;
  header: Header;
  /** Columns that hold numbers of a payment, with the name under which they go. */
  numbers: { name: string; column: number }[];
  /** Amounts count 分 though no header says so. */
  fen?: boolean;
}

export const kinds: readonly Kind[] = ['payment', 'completion', 'refund', 'void', 'preauth'];
export const [payment, completion, refund, voided, preauth] = [0, 1, 2, 3, 4] as const;

/** Why a record is out of the comparison, beyond the reasons for being set aside. */
export const reasons: readonly (Why | 'duplicate' | 'unread' | 'counted-elsewhere' | '')[] = [
  '',
  'failed',
  'preauth',
  'other-channel',
  'outgoing',
  'netted',
  'outside',
  'duplicate',
  'unread',
  'counted-elsewhere',
];
export type Reason = (typeof reasons)[number];
export const reasonCode = (reason: Reason): number => reasons.indexOf(reason);

/**
 * Records of one side in typed columns; a payment and the refund written into its row are two records. Columns for which no table
 * has a role are empty.
 */
export class List {
  readonly side: Side;
  readonly tables: readonly ReadTable[];
  size = 0;
  /** Index of the table and of the row in it. */
  readonly table: Uint16Array;
  readonly row: Uint32Array;
  /** Seconds as in `Moment`; NaN if unread. */
  readonly time: Float64Array;
  /** 分 with the sign of the kind; NaN if unread. */
  readonly amount: Float64Array;
  readonly kind: Uint8Array;
  readonly reason: Uint8Array;
  /** 1 for a refund written into its payment's row. */
  readonly inRow: Uint8Array;
  /** Index in `channels`; 0 unknown. */
  readonly channel: Uint8Array;
  /** 分 as charged; NaN if the row tells none. */
  readonly fee: Float64Array;
  /** 分 that the fee is charged on; NaN if the row tells none. */
  readonly base: Float64Array;
  /** 1 credit card, 2 debit card, 0 unknown. */
  readonly cardType: Uint8Array;
  /** Day of settlement, days since 1970; 0 if the row tells none. */
  readonly settle: Int32Array;
  /** Numbers by the name of their column, as `keys` holds them. */
  readonly numbers = new Map<string, Int32Array>();
  /** terminal|batch|voucher; 0 unless all three are there. */
  readonly voucher: Int32Array;
  /** The voucher number alone. */
  readonly trace: Int32Array;
  readonly auth: Int32Array;
  readonly terminal: Int32Array;
  readonly cardTail: Int32Array;
  /** What the integers of numbers stand for; shared by both lists. */
  readonly keys: Keys;
  readonly problems: Problem[] = [];
  /** Problems of unread records. */
  readonly unread = new Map<number, Problem[]>();
  /** Times without seconds are common. */
  coarse = false;
  /** Rows tell the day only. */
  daysOnly = false;

  constructor(side: Side, tables: readonly ReadTable[], capacity: number, keys: Keys) {
    this.side = side;
    this.keys = keys;
    this.tables = tables;
    this.table = new Uint16Array(capacity);
    this.row = new Uint32Array(capacity);
    this.time = new Float64Array(capacity);
    this.amount = new Float64Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.reason = new Uint8Array(capacity);
    this.inRow = new Uint8Array(capacity);
    this.channel = new Uint8Array(capacity);
    const room = (role: AnyRole) => (tables.some(({ columns }) => columns[role]) ? capacity : 0);
    this.fee = new Float64Array(room('fee'));
    this.base = new Float64Array(room('base'));
    this.cardType = new Uint8Array(capacity);
    this.settle = new Int32Array(room('settle'));
    this.voucher = new Int32Array(room('voucher'));
    this.trace = new Int32Array(room('voucher'));
    this.auth = new Int32Array(room('auth'));
    this.terminal = new Int32Array(room('terminal'));
    this.cardTail = new Int32Array(room('card'));
    for (const name of new Set(tables.flatMap(({ numbers }) => numbers.map((number) => number.name))))
      this.numbers.set(name, new Int32Array(capacity));
  }

  /** Whether a record takes part in the comparison. */
  compared(i: number): boolean {
    return this.reason[i] === 0;
  }

  /** Payments and completions are one class, refunds and voids one each: only equals are matched. */
  class(i: number): number {
    const kind = this.kind[i] ?? 0;
    return kind === completion ? payment : kind;
  }

  /** Order of two records by time, then by what their numbers say; by place only where they cannot be told apart. */
  order(a: number, b: number): number {
    const apart = (this.time[a] ?? 0) - (this.time[b] ?? 0) || (this.kind[a] ?? 0) - (this.kind[b] ?? 0);
    if (apart) return apart;
    for (const column of [...this.numbers.values(), this.auth, this.voucher, this.terminal, this.cardTail]) {
      const told = this.keys.compare(column[a] ?? 0, column[b] ?? 0);
      if (told !== 0) return told;
    }
    return a - b;
  }

  /** The row's label: its number, with the file's number in front from the second file on. */
  label(i: number): string {
    return rowLabel(this.tables[this.table[i] ?? 0]?.table, this.row[i] ?? 0);
  }
}

/** `17`, or `2:17` in the second file of a side. */
export function rowLabel(table: Table | undefined, row: number): string {
  const number = String(table?.numbers[row] ?? 0);
  return table && table.file > 0 ? `${table.file + 1}:${number}` : number;
}
