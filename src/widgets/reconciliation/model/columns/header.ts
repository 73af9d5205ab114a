import type { Table } from '../reading/table.ts';
import { hasDay, isDecimal } from './contents.ts';
import { lcswColumns } from './layouts.ts';
import { namedRoles, plainHeader, type AnyRole } from './names.ts';
import { readMoment } from './time.ts';

/** Where the names of the columns stand in a table. */
export interface Header {
  /** Index of the row in the table; −1 if there is none. */
  row: number;
  /** Names with the file's own text; `''` where there is none. */
  texts: string[];
  /** Names by which columns are guessed: the file's own without units, or those of a known layout that has no header. */
  plain: string[];
  /** Names come from a layout that has no header; its amounts count 分. */
  assumed: boolean;
}

/** A header stands within so many rows from the top. */
const mostAbove = 80;
const core: readonly AnyRole[] = ['time', 'date', 'amount', 'income', 'spending', 'order', 'reference'];

/** Finds the row that names the columns: the one near the top with most names that bills use. */
export function findHeader(table: Table): Header {
  let best = { row: -1, score: 0 };
  for (let row = 0; row < Math.min(table.size, mostAbove); row++) {
    const score = headerScore(table.row(row));
    if (score > best.score) best = { row, score };
  }
  const found = best.row >= 0 ? best.row : rowAboveData(table);
  if (found >= 0) {
    const texts = joinedTexts(table, found);
    return { row: found, texts, plain: texts.map(plainHeader), assumed: false };
  }
  const texts = table.columns.map(() => '');
  return isLcsw(table)
    ? { row: -1, texts, plain: [...lcswColumns], assumed: true }
    : { row: -1, texts, plain: texts, assumed: false };
}

/** The row of short texts right above the first rows with a time and an amount, whatever the texts say; −1 without. */
function rowAboveData(table: Table): number {
  for (let row = 1; row < Math.min(table.size, mostAbove); row++) {
    const cells = table.row(row);
    const isData =
      cells.some((cell) => hasDay(cell) && cell.length > 7) && cells.some((cell) => isDecimal(cell));
    if (!isData) continue;
    const above = table.row(row - 1).filter((cell) => cell !== '');
    const names = above.filter((cell) => cell.length <= 16 && !/\d{2}|[¥￥]/.test(cell));
    return above.length > 2 && names.length === above.length && new Set(names).size === names.length
      ? row - 1
      : -1;
  }
  return -1;
}

function headerScore(cells: readonly string[]): number {
  const names = cells.filter((cell) => cell.length > 0 && cell.length <= 24).map(plainHeader);
  const roles = names.map(namedRoles);
  const known = roles.filter((found) => found.length > 0).length;
  const telling = new Set(roles.flat().filter((role) => core.includes(role))).size;
  const dates = cells.filter((cell) => /\d/.test(cell) && readMoment(cell) !== undefined).length;
  return telling >= 2 && known >= 2 && dates === 0 ? known + telling : 0;
}

/** A cell merged over two rows of names leaves its text in the upper one. */
function joinedTexts(table: Table, row: number): string[] {
  const above = row > 0 && table.numbers[row - 1] === (table.numbers[row] ?? 0) - 1 ? table.row(row - 1) : [];
  const filled = above.filter((cell) => cell !== '').length;
  return table.row(row).map((cell, i) => {
    const upper = above[i] ?? '';
    return (cell || (filled > 1 && upper.length <= 24 ? upper : '')).replace(/\s+/g, ' ');
  });
}

/** 利楚扫呗: at least 25 fields, terminal and times where they belong. */
function isLcsw(table: Table): boolean {
  const rows = Math.min(table.size, 20);
  let fitting = 0;
  for (let row = 0; row < rows; row++) {
    const [, , time = '', , amount = '', fee = '', , , channel = ''] = table.row(row);
    const fits =
      readMoment(time) && /^-?\d+$/.test(amount) && /^-?\d*$/.test(fee) && /^\d{1,2}$/.test(channel);
    if (fits) fitting++;
  }
  return table.columns.length >= 17 && table.columns.length <= 29 && rows > 0 && fitting >= rows * 0.7;
}
