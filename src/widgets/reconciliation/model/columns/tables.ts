import { type ColumnChoice, type ColumnOption, type Role, roles } from '../types.ts';
import type { Table } from '../reading/table.ts';
import { chosenColumns, choiceValue, columnKeys, columnOptions } from './choice.ts';
import { guessColumns, type Guess, type RoleColumns } from './guess.ts';
import { countsRows } from './contents.ts';
import type { Header } from './header.ts';
import type { ReadTable } from './list.ts';
import { nameRank, namesNumber } from './names.ts';
import { numberKey } from './number.ts';
import { readMoment } from './time.ts';

/** A table with its header and what was guessed of it. */
export interface GuessedTable {
  table: Table;
  header: Header;
  guess: Guess;
}

export function guessed(table: Table, header: Header): GuessedTable {
  return { table, header, guess: guessColumns(table, header) };
}

/** Roles whose numbers are compared in a column of their own, not as numbers of the payment. */
const ownColumns: readonly Role[] = ['terminal', 'batch', 'voucher', 'auth', 'card'];

/** A table read by the columns that were guessed or chosen. */
export function readTable({ table, header, guess }: GuessedTable, choice: ColumnChoice): ReadTable {
  const keys = columnKeys(header);
  const columns: RoleColumns = { ...guess.columns };
  for (const role of roles) {
    const value = choice[role];
    const found = value === undefined ? undefined : chosenColumns(keys, value);
    if (found) columns[role] = found.length > 0 ? found : undefined;
  }
  const used = new Set(ownColumns.flatMap((role) => columns[role] ?? []));
  const known = new Set([...(columns.order ?? []), ...(columns.reference ?? [])]);
  const numbers = table.columns
    .map((_, column) => ({ name: header.texts[column] || header.plain[column] || `@${column + 1}`, column }))
    .filter(({ column }) => !used.has(column))
    .filter(({ column }) => known.has(column) || isNumberColumn(table, header, column));
  return { table, header, layout: guess.layout, columns, numbers };
}

/** Whether a column that has no role tells rows apart by a number. */
function isNumberColumn(table: Table, header: Header, column: number): boolean {
  const name = header.plain[column] ?? '';
  if (name !== '')
    return (
      namesNumber(name) && nameRank('serial', name) === undefined && !countsRows(table, column, header.row)
    );
  const values = table.columns[column]?.sample(200) ?? [];
  const numbers = values.filter((text) => /^[\w|*@-]{10,40}$/.test(text) && /\d{4}/.test(text));
  return (
    numbers.length > values.length * 0.8 &&
    values.length > table.size * 0.3 &&
    numbers.every((text) => numberKey(text) !== '' && readMoment(text) === undefined)
  );
}

/** What is chosen for each role over all tables of a side, and what else could be. */
export function shownColumns(
  tables: readonly ReadTable[],
  guesses: readonly GuessedTable[],
): { chosen: Record<Role, string>; options: ColumnOption[] } {
  const chosen = {} as Record<Role, string>;
  for (const role of roles) {
    const owner = tables.find(({ columns }) => columns[role]);
    chosen[role] = owner ? choiceValue(columnKeys(owner.header), owner.columns[role]) : '';
  }
  const options = new Map<string, ColumnOption>();
  guesses.forEach(({ header, guess }) => {
    for (const option of columnOptions(header, guess.columns))
      if (!options.has(option.value)) options.set(option.value, option);
  });
  return { chosen, options: [...options.values()] };
}

/** How much a sheet looks like the list of payments. */
export function sheetScore({ table, header, guess }: GuessedTable): number {
  const { time, amount, order, reference, channel, status, kind } = guess.columns;
  if (!time || !amount) return header.row >= 0 ? 1 : 0;
  const roleCount = [order, reference, channel, status, kind].filter(Boolean).length;
  const named = /支付|收款|交易|流水|明细/.test(table.sheet) ? 3 : 0;
  const detail = /支付明细|收款明细|交易明细|支付流水|交易流水/.test(table.sheet) ? 4 : 0;
  const sums = /汇总|统计|合计|说明|菜品|优惠/.test(table.sheet) ? -8 : 0;
  return 10 + roleCount + named + detail + sums + Math.min(2, table.size / 50);
}
