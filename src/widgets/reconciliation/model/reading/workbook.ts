import { readXls, streamXlsxRows } from 'hucre/xlsx';
import { unzipSync } from 'fflate';
import { withoutEntities } from './entities.ts';
import { longNumber } from './long-number.ts';

/** A sheet and its rows: each comes with its number, 1 = first, so that blank rows count. */
export interface Sheet {
  name: string;
  rows: AsyncIterable<{ number: number; cells: string[] }>;
  /** Numbers of which a number cell does not hold the last digits, as text; complete once all rows have come. */
  rounded: ReadonlySet<string>;
}

/** Sheets of an XLSX workbook that are not hidden. Cells come as text: a date as `YYYY-MM-DD HH:mm:ss`, a time alone as `HH:mm:ss`. */
export function xlsxSheets(bytes: Uint8Array): Sheet[] {
  const directory = unzipSync(bytes, { filter: ({ name }) => /^\/?xl\/workbook\.xml$/i.test(name) });
  const book = new TextDecoder().decode(Object.values(directory)[0] ?? new Uint8Array());
  const tags = [...book.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => tag);
  const named = tags.map((tag, index) => ({
    index,
    tag,
    name: withoutEntities(/\sname="([^"]*)"/.exec(tag)?.[1] ?? ''),
  }));
  const shown = named.filter(({ tag }) => !/\sstate="(?:hidden|veryHidden)"/.test(tag));
  return (shown.length > 0 ? shown : [{ index: 0, name: '' }]).map(({ index, name }) => {
    const rounded = new Set<string>();
    return { name, rows: xlsxRows(bytes, index, rounded), rounded };
  });
}

async function* xlsxRows(bytes: Uint8Array, sheet: number, rounded: Set<string>) {
  for await (const { index, values } of streamXlsxRows(bytes, { sheet }))
    yield { number: index + 1, cells: values.map((value) => cellText(value, rounded)) };
}

/** Sheets of an old XLS workbook. */
export async function xlsSheets(bytes: Uint8Array): Promise<Sheet[]> {
  const { sheets } = await readXls(bytes);
  return sheets.map(({ name, rows }) => {
    const rounded = new Set<string>();
    return { name, rows: xlsRows(rows, rounded), rounded };
  });
}

async function* xlsRows(rows: readonly (readonly unknown[])[], rounded: Set<string>) {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (row) yield { number: i + 1, cells: Array.from(row, (value) => cellText(value, rounded)) };
  }
}

/** @param rounded takes numbers of which the cell does not hold the last digits */
function cellText(value: unknown, rounded: Set<string>): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value, rounded);
  if (value instanceof Date) return dateText(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : '';
}

function numberText(value: number, rounded: Set<string>): string {
  const long = longNumber(value);
  if (long?.rounded) rounded.add(long.text);
  if (long) return long.text;
  if (Math.abs(value) >= 1e20)
    return value
      .toExponential(14)
      .replace(/\.?0+e/, 'e')
      .toUpperCase();
  const text = String(value);
  return text.length > 15 && text.includes('.') ? String(Number(value.toPrecision(15))) : text;
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  const time = text.slice(11, 19);
  if (date.getUTCFullYear() < 1901) return time;
  return time === '00:00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`;
}
