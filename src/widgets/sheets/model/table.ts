import { addDays, dayNumber } from '../../../domain/calendar-day.ts';
import type { PreauthLimits } from '../../../domain/preauth-deadline.ts';
import type { SheetBlock, SheetColumn } from '../../../schemas/sheet.ts';

/** What was typed into a row of a sheet's table, by column id. */
export type TableRow = Readonly<Record<string, string>>;

export type SheetTable = Extract<SheetBlock, { table: unknown }>['table'];

/** The cells of a table, row by row: given, typed, worked out, or empty to be written by hand. */
export function tableRows(table: SheetTable, typed: readonly TableRow[], limits: PreauthLimits): string[][] {
  if (table.cells) return table.cells.map((row) => table.columns.map((_, i) => row[i] ?? ''));
  return Array.from({ length: table.rows ?? 0 }, (_, i) =>
    table.columns.map((column) => cell(column, typed[i] ?? {}, limits)),
  );
}

function cell(column: SheetColumn, row: TableRow, limits: PreauthLimits): string {
  if (column.preauthDay) {
    const madeOn = row[column.of ?? ''] ?? '';
    if (Number.isNaN(dayNumber(madeOn))) return '';
    return addDays(madeOn, column.preauthDay === 'alert' ? limits.alertDay : limits.validDays);
  }
  return (column.id && row[column.id]?.trim()) || '';
}
