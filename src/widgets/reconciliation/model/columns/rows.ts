import type { Table } from '../reading/table.ts';
import { readAmount } from './amount.ts';
import type { RoleColumns } from './guess.ts';
import type { Header } from './header.ts';
import { nameRank } from './names.ts';
import { readMoment } from './time.ts';

const totals =
  /^.{0,14}(?:合\s*计|总\s*计|小\s*计|累\s*计)\s*[:：]?$|^(?:合计|总计|小计|累计|汇总|总笔数|总金额)(?:[:：].*)?$/;
/** From these lines on nothing is a payment. */
const ending = /^(?:总交易单数|资金流水总笔数|总笔数)$/;

/** Rows of a table that are payments, and what is odd about some. */
interface DataRows {
  rows: number[];
  odd: { row: number; code: 'fields' | 'header-again' }[];
}

/** Tells payments from comment, title, sum and repeated head lines. */
export function dataRows(table: Table, header: Header, columns: RoleColumns): DataRows {
  const found: DataRows = { rows: [], odd: [] };
  const width = widthOf(header);
  const times = columns.time ?? [];
  const amounts = [...(columns.amount ?? []), ...(columns.refund ?? [])];
  const numbers = [...(columns.order ?? []), ...(columns.reference ?? [])];
  const isUnnumbered = (row: number) =>
    numbers.length > 0 && !numbers.some((i) => /\d{4}/.test(table.text(row, i)));
  for (let row = header.row + 1; row < table.size; row++) {
    const start = firstCells(table, row);
    if (ending.test(start[0] ?? '')) break;
    if (
      start.some((cell) => totals.test(cell)) ||
      isNote(
        start,
        amounts.map((i) => table.text(row, i)),
      )
    )
      continue;
    if (header.row >= 0 && repeats(table, row, header)) {
      found.odd.push({ row, code: 'header-again' });
      continue;
    }
    if (header.row >= 0 && (table.widths[row] ?? 0) < Math.min(width, 3))
      found.odd.push({ row, code: 'fields' });
    const cell = (i: number) => table.text(row, i);
    if (
      !isSum(start, times.map(cell)) &&
      isRecord(table, row, times.map(cell), amounts.map(cell), header, isUnnumbered(row))
    )
      found.rows.push(row);
  }
  return found;
}

/** A line of comment; where an amount stands, `#` is what a workbook has left of a cell. */
function isNote([first = '']: readonly string[], amounts: readonly string[]): boolean {
  return (
    /^-{4,}/.test(first) ||
    (first.startsWith('#') && !amounts.some((text) => readAmount(text).is === 'amount'))
  );
}

/** `合计 38 笔` and the like, where no time stands. */
function isSum(start: readonly string[], times: readonly string[]): boolean {
  return (
    start.some((cell) => /^.{0,3}(?:合计|总计|小计|累计|汇总)/.test(cell)) &&
    !times.some((text) => readMoment(text) !== undefined)
  );
}

function isRecord(
  table: Table,
  row: number,
  times: string[],
  amounts: string[],
  header: Header,
  isUnnumbered: boolean,
): boolean {
  const hasTime = times.some((text) => text !== '' && readMoment(text) !== undefined);
  const hasAmount = amounts.some((text) => readAmount(text).is === 'amount');
  if (hasTime && hasAmount) return true;
  const blank = (text: string) => /^[-/*\s]*$/.test(text);
  if (times.every(blank) && amounts.every(blank)) return false;
  if (!hasTime && !hasAmount && (header.row < 0 || isUnnumbered)) return false;
  const filled = table.columns.reduce((sum, column) => sum + (column.placeOf(row) === 0 ? 0 : 1), 0);
  return filled > 2 && filled >= Math.min(table.columns.length, lastFilled(header.texts) + 1 || Infinity) / 4;
}

function firstCells(table: Table, row: number): string[] {
  const cells: string[] = [];
  for (let i = 0; i < table.columns.length && cells.length < 3 && i < 12; i++) {
    const text = table.text(row, i);
    if (text !== '') cells.push(text);
  }
  return cells;
}

function repeats(table: Table, row: number, { texts }: Header): boolean {
  let same = 0;
  for (let i = 0; i < texts.length && same < 3; i++) {
    if (texts[i] !== '' && table.text(row, i) === texts[i]) same++;
    else if (i > 8 && same === 0) return false;
  }
  return same >= Math.min(3, texts.length);
}

function lastFilled(texts: readonly string[]): number {
  return texts.reduce((last, text, i) => (text === '' ? last : i), -1);
}

function widthOf(header: Header): number {
  return header.row < 0 ? Infinity : lastFilled(header.texts) + 1;
}

/**
 * Puts rows right in which a free text holds the delimiter, so that all behind it has moved.
 *
 * @returns the rows that were put right
 */
export function realignRows(table: Table, header: Header, columns: RoleColumns): number[] {
  const width = widthOf(header);
  const found: number[] = [];
  for (let row = header.row + 1; row < table.size; row++) {
    if ((table.widths[row] ?? 0) <= width) continue;
    const shift = shiftOf(table, row, header, columns, width);
    if (!shift) continue;
    table.realign(row, shift.at, shift.by);
    found.push(row);
  }
  return found;
}

/** The text column from which on cells must be taken further right. */
function shiftOf(table: Table, row: number, header: Header, columns: RoleColumns, width: number) {
  const amounts = [...(columns.amount ?? []), ...(columns.fee ?? []), ...(columns.refund ?? [])];
  const fits = (at: number, by: number) => {
    const cell = (i: number) => table.text(row, i > at ? i + by : i);
    const time =
      columns.time?.every((i) => readMoment(cell(i)) !== undefined || /^\d{1,6}$/.test(cell(i))) ?? true;
    return time && amounts.every((i) => readAmount(cell(i)).is !== 'unreadable');
  };
  const surplus = (table.widths[row] ?? 0) - width;
  const isFilled = Array.from({ length: surplus }, (_, i) => table.text(row, width + i)).some(
    (cell) => cell !== '',
  );
  if (!isFilled && fits(width, 0)) return undefined;
  for (let by = surplus; by > 0; by--) {
    const at = header.plain.findIndex((name, i) => nameRank('text', name) !== undefined && fits(i, by));
    if (at >= 0) return { at, by };
  }
  return undefined;
}
