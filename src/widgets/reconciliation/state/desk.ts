import { proxy } from 'comlink';
import {
  sides,
  type ColumnChoice,
  type Entry,
  type Group,
  type Progress,
  type ReadSide,
  type Settings,
  type Side,
} from '../model/types.ts';
import type { Compared, TableRows } from '../worker/api.ts';
import { connect, type Connection } from '../worker/connect.ts';
import { rememberColumns, rememberedColumns } from './remembered.ts';
import type { Given } from './settings.ts';

/** What is on the table. */
export interface DeskState {
  read: Partial<Record<Side, ReadSide>>;
  columns: Record<Side, ColumnChoice>;
  sheet: Settings['sheet'];
  /** Absent if nothing is under way. */
  progress: Progress | undefined;
  /** Last comparison; of what is on the table only if nothing is under way. */
  compared: Compared | undefined;
  /** Why nothing is under way though both sides have files. */
  stopped: 'cancelled' | 'failed' | undefined;
}

/** What a comparison goes by besides files, columns and sheets. */
type Terms = Omit<Settings, 'columns' | 'sheet'>;

/** Reads files and compares them in a worker. Each change starts anew and stops what is running. */
export interface Desk {
  setFiles: (files: Record<Side, readonly File[]>) => void;
  setTerms: (terms: Terms) => void;
  /** Adds to the columns that the reader chose for a side; `undefined` goes back to the guessed ones. */
  setColumns: (side: Side, choice: ColumnChoice | undefined) => void;
  setSheet: (side: Side, sheet: string) => void;
  cancel: () => void;
  again: () => void;
  /** Entries of a group of the last comparison. */
  entries: (group: Group, from: number, count: number) => Promise<Entry[]>;
  /** The bytes of an XLSX workbook. */
  workbook: (sheet: string, rows: TableRows) => Promise<Uint8Array>;
  close: () => void;
}

const start: Progress = { step: 'unpack', done: 0 };

/** What every part of the outcome is drawn from. */
export interface OutcomeProps {
  state: DeskState;
  desk: Desk;
  given: Given;
  paths: { tool: string; checklist: string };
  /** Both sides have files. */
  hasBoth: boolean;
  onReset: () => void;
}

/** @param show takes each new state */
export function openDesk(terms: Terms, show: (state: DeskState) => void): Desk {
  let connection: Connection | undefined;
  let files: Record<Side, readonly File[]> = { ours: [], theirs: [] };
  let loaded: Partial<Record<Side, readonly File[] | undefined>> = {};
  let job = 0;
  let state: DeskState = {
    read: {},
    columns: { ours: {}, theirs: {} },
    sheet: {},
    progress: undefined,
    compared: undefined,
    stopped: undefined,
  };
  const set = (change: Partial<DeskState>) => {
    state = { ...state, ...change };
    show(state);
  };
  const drop = () => {
    connection?.end();
    connection = undefined;
    loaded = {};
  };
  const working = () => (connection ??= connect());

  /** Progress of the whole: reading a side is a quarter each, the comparison the rest. */
  const report = (own: number, from: number, share: number) =>
    proxy((progress: Progress) => {
      if (own === job) set({ progress: { ...progress, done: from + share * progress.done } });
    });

  async function load(own: number, side: Side): Promise<void> {
    const chosen = files[side];
    const { api, failure } = working();
    const from = side === 'ours' ? 0 : 0.25;
    const read = await Promise.race([api.read(side, chosen, report(own, from, 0.25)), failure]);
    if (own !== job) return;
    loaded[side] = chosen;
    set({
      read: { ...state.read, [side]: read },
      columns: { ...state.columns, [side]: rememberedColumns(read.layout) },
      sheet: { ...state.sheet, [side]: undefined },
      compared: undefined,
    });
  }

  async function run(): Promise<void> {
    const own = (job += 1);
    if (connection) void connection.api.abort();
    const due = sides.filter((side) => files[side].length > 0 && loaded[side] !== files[side]);
    const both = sides.every((side) => files[side].length > 0);
    if (due.length === 0 && !both) {
      set({ progress: undefined, compared: undefined, stopped: undefined });
      return;
    }
    set({ progress: start, stopped: undefined });
    try {
      for (const side of due) if (own === job) await load(own, side);
      if (own !== job) return;
      const compared = both && isReadable() ? await compare(own) : undefined;
      if (own === job) set({ progress: undefined, compared });
    } catch {
      if (own !== job) return;
      drop();
      set({ progress: undefined, compared: undefined, stopped: 'failed' });
    }
  }

  function isReadable(): boolean {
    return sides.every((side) => state.read[side]?.files.some(({ kind }) => kind !== 'none'));
  }

  function compare(own: number): Promise<Compared> {
    const { api, failure } = working();
    const { columns, sheet } = state;
    return Promise.race([api.compare({ ...terms, columns, sheet }, report(own, 0.5, 0.5)), failure]);
  }

  return {
    setFiles: (chosen) => {
      const { read } = state;
      const gone = sides.filter((side) => chosen[side].length === 0);
      files = chosen;
      for (const side of gone) loaded[side] = undefined;
      set({
        read: Object.fromEntries(sides.map((side) => [side, gone.includes(side) ? undefined : read[side]])),
      });
      void run();
    },
    setTerms: (changed) => {
      terms = changed;
      void run();
    },
    setColumns: (side, choice) => {
      const columns = choice ? { ...state.columns[side], ...choice } : {};
      rememberColumns(state.read[side]?.layout ?? '', columns);
      set({ columns: { ...state.columns, [side]: columns } });
      void run();
    },
    setSheet: (side, sheet) => {
      set({ sheet: { ...state.sheet, [side]: sheet }, columns: { ...state.columns, [side]: {} } });
      void run();
    },
    cancel: () => {
      job += 1;
      drop();
      set({ progress: undefined, compared: undefined, stopped: 'cancelled' });
    },
    again: () => {
      void run();
    },
    entries: (...asked) => working().api.entries(...asked),
    workbook: (...asked) => working().api.workbook(...asked),
    close: () => {
      job += 1;
      drop();
    },
  };
}
