import type { Column, Table } from '../reading/table.ts';
import { readAmount } from './amount.ts';
import { numberKey } from './number.ts';
import { readMoment, readTimeOfDay } from './time.ts';
import { channelOf, statusOf } from './words.ts';

/** Some values of a column below the header, each once. */
export function sample(column: Column | undefined): string[] {
  return column?.sample(400) ?? [];
}

/** Share of a column's sampled values, its header not counted, for which `is` holds. */
export function share(column: Column | undefined, is: (text: string) => boolean): number {
  const values = sample(column).filter((text) => !/^[-/*]+$/.test(text));
  return values.filter(is).length / Math.max(1, values.length - 1);
}

export const isNumber = (text: string) => numberKey(text) !== '' && /\d/.test(text);
export const hasDay = (text: string) =>
  /^(?!\d{5}$)/.test(text) && ['second', 'minute', 'day'].includes(readMoment(text)?.grain ?? '');
export const isSerialDay = (text: string) => /^4[3-9]\d{3}$/.test(text);
export const isFullTime = (text: string) => ['second', 'minute'].includes(readMoment(text)?.grain ?? '');
export const isTimeAlone = (text: string) =>
  !isFullTime(text) && text.length <= 12 && readTimeOfDay(text) !== undefined;
export const isAmount = (text: string) => readAmount(text).is === 'amount';
export const isDecimal = (text: string) => /^-?\d+\.\d{1,2}$/.test(text);
export const hasStatus = (text: string) => statusOf(text) !== undefined;
export const hasChannel = (text: string) => (channelOf(text) ?? 'other') !== 'other';

/** Whether a column's numbers are too long to be a terminal's own counter. */
export function longNumbers(column: Column): boolean {
  const keys = sample(column).filter((text) => /\d/.test(text));
  return keys.filter((text) => text.length > 7).length > keys.length / 2;
}

/** Whether a column only counts the rows: 1, 2, 3 … */
export function countsRows(table: Table, column: number, headerRow: number): boolean {
  let counted = 0;
  for (let row = headerRow + 1; row < table.size && counted < 500; row++) {
    const text = table.text(row, column);
    if (!/^\d{1,7}$/.test(text)) continue;
    if (Number(text) !== counted + 1) return false;
    counted++;
  }
  return counted > 2;
}
