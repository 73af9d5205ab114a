import {
  type Entry,
  type Group,
  groups as groupNames,
  type Pace,
  type Problem,
  type ReadSide,
  type Reconciliation,
  type Result,
  type Settings,
  type Side,
  sides,
} from './types.ts';
import { buildList } from './columns/build.ts';
import { findHeader, type Header } from './columns/header.ts';
import { Keys } from './columns/keys.ts';
import { layoutOf } from './columns/layouts.ts';
import { rowLabel, type List, type ReadTable } from './columns/list.ts';
import { fitAmounts } from './columns/overlap.ts';
import { realignRows } from './columns/rows.ts';
import { guessed, readTable, sheetScore, shownColumns, type GuessedTable } from './columns/tables.ts';
import { dueDays } from './matching/days.ts';
import { entriesOf, groupsOf, type Groups } from './matching/groups.ts';
import { match, type Comparison } from './matching/match.ts';
import { isStatement, netDays } from './matching/statement.ts';
import { summary } from './matching/summary.ts';
import { maskCards } from './reading/mask.ts';
import { readFile } from './reading/read-files.ts';
import type { Table } from './reading/table.ts';
import { giveWay, type FileReading } from './reading/task.ts';

/** Moved rows that are named one by one. */
const mostMoved = 200;

/** What is known of a side after reading. */
interface Held {
  tables: Table[];
  problems: Problem[];
}

/** Begins a reconciliation; nothing is kept outside of what it returns. */
export function createReconciliation(): Reconciliation {
  const held: Record<Side, Held> = {
    ours: { tables: [], problems: [] },
    theirs: { tables: [], problems: [] },
  };
  let last: { comparison: Comparison; groups: Groups } | undefined;
  return {
    read: async (side, files, pace) => {
      last = undefined;
      const { seen, tables, problems } = await readSide(side, files, pace);
      await giveWay(pace);
      held[side] = { tables, problems };
      return seen;
    },
    compare: async (settings, pace) => {
      last = undefined;
      const { result, comparison, groups } = await compare(held, settings, pace);
      last = comparison && groups ? { comparison, groups } : undefined;
      return result;
    },
    entries: (group: Group, from: number, count: number): Entry[] =>
      last ? entriesOf(last.comparison, last.groups, group, from, count) : [],
  };
}

async function readSide(side: Side, files: readonly File[], pace: Pace) {
  const readings: FileReading[] = [];
  for (const file of files) readings.push(...(await readFile(file, side, readings.length, pace)));
  const tables: Table[] = [];
  const problems = readings.flatMap((reading) => reading.problems);
  const seenFiles = readings.map(({ file, tables: own }, index) => {
    const headers = own.map((table) => {
      table.file = index;
      const { header, problems: found } = settled(side, table);
      problems.push(...found);
      maskCards(table, header.plain);
      tables.push(table);
      return header;
    });
    const rows = own.reduce((sum, table, i) => sum + table.size - 1 - (headers[i]?.row ?? -1), 0);
    const [header] = headers;
    const headerRow = own[0]?.numbers[header?.row ?? -1] ?? 0;
    return { ...file, rows, headerRow, layout: layoutOf(header?.plain ?? [])?.name ?? '' };
  });
  const names = [...new Set(tables.map(({ sheet }) => sheet))];
  const several = tables.length > new Set(tables.map(({ file }) => file)).size;
  const seen: ReadSide = {
    files: seenFiles,
    sheets: several ? names.map((name) => ({ value: name, text: name })) : [],
    layout: layoutKey(tables),
    problems,
  };
  return { seen, tables, problems };
}

/**
 * Puts moved rows right, and says what is wrong with a table: a list without times or amounts can be compared only once the
 * reader names the columns; a sheet beside others needs none.
 */
function settled(side: Side, table: Table): { header: Header; problems: Problem[] } {
  const { header, guess } = guessed(table, findHeader(table));
  const problem = (code: Problem['code'], row?: number): Problem => ({
    side,
    file: table.fileName,
    code,
    row: row === undefined ? undefined : rowLabel(table, row),
  });
  const moved = realignRows(table, header, guess.columns).slice(0, mostMoved);
  const problems = moved.map((row) => problem('fields', row));
  if (table.sheet === '' && !guess.columns.time) problems.push(problem('no-time-column'));
  if (table.sheet === '' && !guess.columns.amount) problems.push(problem('no-amount-column'));
  return { header, problems };
}

function layoutKey(tables: readonly Table[]): string {
  return [
    ...new Set(tables.map((table) => findHeader(table).texts.join('|') || `${table.columns.length}`)),
  ].join('‖');
}

/** The tables of a side that are compared: of each file the chosen sheet, or the one that looks most like payments. */
function chooseTables(tables: readonly Table[], sheet: string | undefined): GuessedTable[] {
  const byFile = new Map<number, GuessedTable[]>();
  for (const table of tables) {
    const own = byFile.get(table.file) ?? [];
    own.push(guessed(table, findHeader(table)));
    byFile.set(table.file, own);
  }
  return [...byFile.values()].flatMap((own) => {
    const named = own.filter(({ table }) => table.sheet === sheet);
    const best = (named.length > 0 ? named : own).reduce((a, b) => (sheetScore(b) > sheetScore(a) ? b : a));
    return [best];
  });
}

async function compare(held: Record<Side, Held>, settings: Settings, pace: Pace) {
  const chosen = {
    ours: chooseTables(held.ours.tables, settings.sheet.ours),
    theirs: chooseTables(held.theirs.tables, settings.sheet.theirs),
  };
  const keys = new Keys();
  const lists = {} as Record<Side, List>;
  for (const side of sides) {
    const others = chosen[side === 'ours' ? 'theirs' : 'ours'];
    const tables = chosen[side].map((table): ReadTable => {
      const given = settings.columns[side];
      const fen = given.amount === undefined && fitAmounts(table, others);
      return { ...readTable(table, given), fen };
    });
    lists[side] = await buildList(side, tables, keys, pace);
    pace.progress({ step: 'columns', done: side === 'ours' ? 0.5 : 1 });
  }
  const common = {
    columns: {
      ours: shownColumns(lists.ours.tables, chosen.ours),
      theirs: shownColumns(lists.theirs.tables, chosen.theirs),
    },
    sheet: { ours: chosen.ours[0]?.table.sheet ?? '', theirs: chosen.theirs[0]?.table.sheet ?? '' },
    problems: [
      ...held.ours.problems,
      ...held.theirs.problems,
      ...lists.ours.problems,
      ...lists.theirs.problems,
    ],
  };
  const comparison = await match(lists.ours, lists.theirs, settings, pace);
  const side = sides.find((one) => lists[one].tables.some((table) => isStatement(table, lists[one])));
  const groups = groupsOf(comparison, settings.rates);
  if (!side)
    return { result: { ...common, ...summary(comparison, groups) } satisfies Result, comparison, groups };
  const other = lists[side === 'ours' ? 'theirs' : 'ours'];
  const days = netDays(lists[side], other, comparison.cutoff, dueDays(settings));
  for (const group of groupNames) groups.members[group] = [];
  const result: Result = { ...common, ...summary(comparison, groups), netDays: { side, days } };
  return { result, comparison, groups };
}
