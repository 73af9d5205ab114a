import { readAmount, type AmountCell } from './amount.ts';
import type { Keys } from './keys.ts';
import type { ReadTable } from './list.ts';
import { lcswChannels } from './layouts.ts';
import { saysFen, type AnyRole } from './names.ts';
import { isWritten, numberKey } from './number.ts';
import { dayOf, readMoment, readTimeOfDay, type Moment } from './time.ts';
import { channelOf, kindOf, statusOf, type Channel, type Said } from './words.ts';

/** Money in, money out, or neither, where a bill of a person says so. */
export type Flow = 'in' | 'out' | 'neither' | undefined;

/** A column with more different values than this is not cached: hardly any of them comes twice. */
const mostRepeated = 5000;

/** Reads the cells of one table by role; what repeats is read once. */
export class Cells {
  readonly read: ReadTable;
  private readonly fen = new Map<number, boolean>();
  private readonly memo = new Map<AnyRole, unknown[]>();
  private readonly places = new Map<number, number[]>();
  private readonly keys: Keys;

  constructor(read: ReadTable, keys: Keys) {
    this.read = read;
    this.keys = keys;
  }

  /** Text of a column's cell. */
  cell(row: number, column: number): string {
    return this.read.table.text(row, column);
  }

  /** Text of a role's cell, of its second column with `part` 1; `''` if the role has no column. */
  text(row: number, role: AnyRole, part = 0): string {
    const column = this.read.columns[role]?.[part];
    return column === undefined ? '' : this.cell(row, column);
  }

  /** The integer of the number in a column's cell; 0 if there is none. */
  number(row: number, column: number | undefined): number {
    const cells = column === undefined ? undefined : this.read.table.columns[column];
    if (column === undefined || !cells) return 0;
    const { rounded } = this.read.table;
    const place = (text: string) => this.keys.place(numberKey(text), rounded.has(text) || isWritten(text));
    if (cells.size > mostRepeated) return place(cells.text(row));
    let memo = this.places.get(column);
    if (!memo) this.places.set(column, (memo = []));
    const at = cells.placeOf(row);
    return (memo[at] ??= place(cells.text(row)));
  }

  /** When; `undefined` if it cannot be read. */
  moment(row: number): Moment | undefined {
    const columns = this.read.columns.time ?? [];
    const first = readMoment(this.text(row, 'time'));
    if (columns.length < 2 || !first) return first?.grain === 'time' ? undefined : first;
    const clock = this.text(row, 'time', 1);
    if (clock === '') return { seconds: dayOf(first.seconds) * 86_400, grain: 'day' };
    const time = readTimeOfDay(clock);
    if (time === undefined) return undefined;
    const minute = /^\d{1,2}:\d{2}$/.test(clock);
    return { seconds: dayOf(first.seconds) * 86_400 + time, grain: minute ? 'minute' : 'second' };
  }

  /** Day that a date cell names, days since 1970; 0 if none. */
  day(row: number, role: AnyRole): number {
    const text = this.text(row, role);
    const moment = text === '' ? undefined : readMoment(text);
    return moment && moment.grain !== 'time' ? dayOf(moment.seconds) : 0;
  }

  /** The moment that another cell names. */
  momentOf(row: number, role: AnyRole): Moment | undefined {
    return readMoment(this.text(row, role));
  }

  /** The amount, or income less spending where they stand in two columns. */
  amount(row: number): AmountCell {
    const columns = this.read.columns.amount ?? [];
    if (columns.length < 2) return this.money(row, 'amount');
    const income = this.money(row, 'amount');
    if (income.is === 'unreadable' || (income.is === 'amount' && income.fen !== 0)) return income;
    const spending = this.money(row, 'amount', 1);
    return spending.is === 'amount'
      ? { is: 'amount', fen: -Math.abs(spending.fen) }
      : spending.is === 'empty'
        ? income
        : spending;
  }

  /** An amount by role. */
  money(row: number, role: AnyRole, part = 0): AmountCell {
    const column = this.read.columns[role]?.[part];
    if (column === undefined) return { is: 'empty' };
    return readAmount(this.cell(row, column), this.countsFen(column));
  }

  /** Whether a column counts 分. A workbook drops trailing zeros, so one cell with decimals speaks for all. */
  countsFen(column: number): boolean {
    const before = this.fen.get(column);
    if (before !== undefined) return before;
    const { header, table } = this.read;
    const says = header.assumed || saysFen(header.texts[column] ?? '') || this.read.fen === true;
    const decimals =
      table.workbook && (table.columns[column]?.some((text) => /^-?\d+\.\d+$/.test(text)) ?? false);
    this.fen.set(column, says && !decimals);
    return says && !decimals;
  }

  kind(row: number): Said {
    return this.known(row, 'kind', kindOf);
  }

  status(row: number): Said {
    return this.known(row, 'status', statusOf);
  }

  /** 是否退款 and its like: 是 means refunded. */
  flag(row: number): Said {
    return this.known(row, 'flag', (text) =>
      /^(?:是|Y|YES|TRUE|1|已退款)$/i.test(text) ? 'refunded' : undefined,
    );
  }

  flow(row: number): Flow {
    return this.known(row, 'flow', flowOf);
  }

  channel(row: number): Channel | undefined {
    const { header, layout, columns } = this.read;
    if (!columns.channel) return layout?.channel;
    return this.known(
      row,
      'channel',
      (text) => (header.assumed ? lcswChannels[text] : undefined) ?? channelOf(text),
    );
  }

  private known<T>(row: number, role: AnyRole, reading: (text: string) => T): T | undefined {
    const place = this.read.columns[role]?.[0];
    const column = place === undefined ? undefined : this.read.table.columns[place];
    if (place === undefined || !column) return undefined;
    let memo = this.memo.get(role) as T[] | undefined;
    if (!memo) this.memo.set(role, (memo = []));
    const at = column.placeOf(row);
    return at in memo ? memo[at] : (memo[at] = reading(column.value(at)));
  }
}

function flowOf(text: string): Flow {
  const word = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (word === '') return undefined;
  if (/不计|中性|^[/-]+$|冻结|其他/.test(word)) return 'neither';
  if (/收入|进账|贷|入账|^收$|^CR?$|转入/.test(word)) return 'in';
  if (/支出|出账|借|^支$|^D(?:R)?$|转出|退款/.test(word)) return 'out';
  return 'neither';
}
