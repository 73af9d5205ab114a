import type { Entry, Group, Progress, ReadSide, Result, Settings, Side } from '../model/types.ts';

/** Most entries of a group that a page holds at first. */
export const firstEntries = 500;

/** A comparison as it crosses over to the page. */
export interface Compared {
  result: Result;
  /** The first entries of every group but matched. */
  entries: Record<Exclude<Group, 'matched'>, Entry[]>;
}

/** A table to be written: numbers stay numbers, everything else is text. */
export type TableRows = readonly (readonly (string | number)[])[];

/** What the worker does for the page. Each of the first two rejects with `AbortError` once something else was asked for. */
export interface WorkerApi {
  read: (side: Side, files: readonly File[], report: (progress: Progress) => void) => Promise<ReadSide>;
  compare: (settings: Settings, report: (progress: Progress) => void) => Promise<Compared>;
  /** Gives up what is under way. */
  abort: () => void;
  entries: (group: Group, from: number, count: number) => Entry[];
  /** An XLSX workbook of one sheet. */
  workbook: (sheet: string, rows: TableRows) => Promise<Uint8Array>;
}
