import type { Cycle, WorkCalendar } from '../../../domain/settlement-date.ts';
import type { Problem, ReadSide, Side } from './files.ts';

export { sides, type Problem, type ProblemCode, type ReadFile, type ReadSide, type Side } from './files.ts';

/** What a column can hold, in the order in which the page offers them. */
export const roles = [
  'time',
  'amount',
  'refund',
  'order',
  'reference',
  'terminal',
  'batch',
  'voucher',
  'auth',
  'card',
  'fee',
  'kind',
  'status',
  'channel',
] as const;
export type Role = (typeof roles)[number];

/** A column, or two read together (day and time, income and spending), that may be chosen for a role. */
export interface ColumnOption {
  /** Opaque; the same layout gives the same value. */
  value: string;
  /** Begins with the header as it stands in the file; 第 N 列 where there is none. */
  text: string;
}

/** Column chosen for each role: an option's `value`, or `''` for none. A role that is left out is guessed. */
export type ColumnChoice = Partial<Record<Role, string>>;

/** Contract rates: parts per billion; cap in 分. What is absent is not judged. */
export interface ContractRates {
  credit?: bigint | undefined;
  debit?: bigint | undefined;
  debitCap?: bigint | undefined;
  qr?: bigint | undefined;
}

/** All that a comparison depends on besides the files. */
export interface Settings {
  cycle: Cycle;
  /** Now, as the reader sees it: `YYYY-MM-DDTHH:mm`, Beijing time. */
  asof: string;
  /** 0…24; absent: 23 if their list has a settlement date, else 24. */
  cutoff?: number | undefined;
  rates: ContractRates;
  calendar: WorkCalendar;
  columns: Record<Side, ColumnChoice>;
  /** Value of the chosen sheet; absent: guessed. */
  sheet: Partial<Record<Side, string | undefined>>;
}

/** Groups of the result, those that ask for action first. */
export const groups = [
  'only-ours',
  'only-theirs',
  'amount-differs',
  'fee-differs',
  'duplicates',
  'in-cycle',
  'unread',
  'set-aside',
  'matched',
] as const;
export type Group = (typeof groups)[number];

/** Why a row is set aside. */
export type Why = 'failed' | 'preauth' | 'other-channel' | 'outgoing' | 'netted' | 'outside';

/** By what two rows were found to be one payment. */
export const bases = ['number', 'terminal', 'auth', 'amount'] as const;
export type Basis = (typeof bases)[number];

export type Kind = 'payment' | 'refund' | 'void' | 'preauth' | 'completion';

/** One row of one list, as a result shows it. Nothing here holds a full card number. */
export interface Row {
  /** Row in the file as a spreadsheet numbers it: `17`, or `2:17` in the second file. */
  label: string;
  file: string;
  /** `YYYY-MM-DD HH:mm:ss`, Beijing time as written; `''` if unread. */
  at: string;
  /** 分, signed by its kind; undefined if unread. */
  amount: bigint | undefined;
  kind: Kind;
  /** Numbers of the row, the most telling first. */
  ids: string[];
  /** Text of the cells by role, masked; only those that are not empty. */
  cells: Partial<Record<Role, string>>;
  /** Fee as charged, in 分. */
  fee?: bigint | undefined;
}

/** One entry of a group. */
export interface Entry {
  ours?: Row | undefined;
  theirs?: Row | undefined;
  /** For `data-id`: a number that stands in the row; `''` if there is none. */
  id: string;
  /** 分 that the entry adds to the group's sum. */
  amount: bigint;
  why?: Why | undefined;
  /** Matched and amount-differs. */
  by?: Basis | undefined;
  /** Duplicates: label of the row that stays. */
  like?: string | undefined;
  /** Fee-differs, 分. */
  fee?: { charged: bigint; due: bigint; base: bigint; method: 'credit' | 'debit' | 'qr' } | undefined;
  /** In-cycle: day on which the money is due. */
  due?: string | undefined;
  /** Only-ours, only-theirs: number of the tie in `Result.ties` that kept the row apart. */
  tie?: number | undefined;
  /** Unread: what cannot be read. */
  problems?: Problem[] | undefined;
}

/** Rows that could be each other's partner by amount and time alone, while another reading is as good. */
export interface Tie {
  ours: Row[];
  theirs: Row[];
}

/** A bank statement of net sums: a day's settlement against what the other list says the day should bring. */
export interface NetDay {
  /** Day of the statement's line, `YYYY-MM-DD`. */
  day: string;
  /** 分 that arrived. */
  arrived: bigint;
  /** 分 that the other list adds up to after fees and refunds, undefined if it has no rows for the day. */
  expected: bigint | undefined;
  label: string;
  /** The statement reaches the day. */
  covered: boolean;
}

/** What a comparison gives. Entries are asked for by group, since there may be many. */
export interface Result {
  /** Column taken for each role and what else may be chosen, as the files have them. */
  columns: Record<Side, { chosen: Record<Role, string>; options: ColumnOption[] }>;
  sheet: Record<Side, string>;
  cutoff: number;
  count: Record<Group, number>;
  /** 分; the groups set-aside and unread have none. */
  amount: Record<Exclude<Group, 'set-aside' | 'unread'>, bigint>;
  total: Record<Side, bigint>;
  /** Of the duplicates those of each list, 分. */
  duplicates: Record<Side, { count: number; amount: bigint }>;
  /** How many rows are set aside, by reason and by the way of paying that stands in the row (`''` if none does). */
  aside: { why: Why; channel: string; count: number }[];
  /** How many were matched by what. */
  by: Record<Basis, number>;
  ties: Tie[];
  /** Seconds by which their clock is ahead of ours. */
  clockOffset: number;
  /** First and last trade day that each list covers, `YYYY-MM-DD`; undefined if it has no rows. */
  covered: Record<Side, [first: string, last: string] | undefined>;
  /** Days within the other list's range on which this list has no row at all. */
  emptyDays: Record<Side, string[]>;
  /** Set if one list is a bank statement of one net sum a day: the rows are then not compared. */
  netDays?: { side: Side; days: NetDay[] } | undefined;
  problems: Problem[];
}

/** Progress of one step. */
export interface Progress {
  step: 'unpack' | 'read' | 'columns' | 'match' | 'judge';
  /** 0…1 over all steps. */
  done: number;
}

/** How the model gives way: called often, resolves at once or after the worker has taken its messages. */
export interface Pace {
  progress: (progress: Progress) => void;
  /** Lets messages in. */
  pause: () => Promise<void>;
  signal?: AbortSignal | undefined;
}

/** A reconciliation in progress; lives in the worker. Every promise rejects with `AbortError` once `pace.signal` is aborted. */
export interface Reconciliation {
  /** Reads the files of a side anew, by their bytes, whatever their names. Never throws on what is in them: see `problems`. */
  read: (side: Side, files: readonly File[], pace: Pace) => Promise<ReadSide>;
  /** Compares what was read last on both sides. */
  compare: (settings: Settings, pace: Pace) => Promise<Result>;
  /** Entries of a group of the last comparison, in the order of their rows. */
  entries: (group: Group, from: number, count: number) => Entry[];
}
