import type { Column, Table } from '../reading/table.ts';
import {
  countsRows,
  hasChannel,
  hasDay,
  hasStatus,
  isAmount,
  isDecimal,
  isFullTime,
  isNumber,
  isSerialDay,
  isTimeAlone,
  longNumbers,
  sample,
  share,
} from './contents.ts';
import type { Header } from './header.ts';
import { layoutOf, type Layout } from './layouts.ts';
import { mayName, nameRank, plainHeader, type AnyRole } from './names.ts';
import { kindOf } from './words.ts';

/** Columns of a table by role; two where day and time, or income and spending, stand apart. */
export type RoleColumns = Partial<Record<AnyRole, readonly number[]>>;

/** Guess at the columns of a table from names and contents. */
export interface Guess {
  layout: Layout | undefined;
  columns: RoleColumns;
}

const plainRoles = [
  'terminal',
  'batch',
  'auth',
  'card',
  'fee',
  'base',
  'refund',
  'flow',
  'currency',
  'cardType',
  'refundTime',
  'settled',
  'balance',
  'party',
  'serial',
  'flag',
  'original',
  'settle',
] as const;

/** Guesses what each column of a table is. */
export function guessColumns(table: Table, header: Header): Guess {
  const layout = layoutOf(header.plain);
  const look = new Look(table, header, layout);
  const columns: RoleColumns = {};
  const take = (role: AnyRole, found: readonly number[] | undefined) => {
    if (found && found.length > 0) columns[role] = found;
  };
  for (const role of plainRoles) take(role, look.first(role));
  take('voucher', look.first('voucher'));
  take(
    'order',
    look.first('order', (column, i) => share(column, isNumber) > 0 && !countsRows(table, i, header.row)),
  );
  const taken = [...(columns.order ?? []), ...(columns.voucher ?? [])];
  const reference = (long: boolean) =>
    look.first(
      'reference',
      (column, i) => !taken.includes(i) && share(column, isNumber) > 0 && longNumbers(column) === long,
    );
  take('reference', reference(true));
  if (!columns.voucher) take('voucher', reference(false));
  take('time', look.time());
  take('amount', look.amount());
  take('kind', look.kind());
  take(
    'status',
    look.first('status', (column, i) => !columns.kind?.includes(i) && share(column, hasStatus) > 0),
  );
  take(
    'channel',
    look.first('channel', (column) => header.assumed || share(column, hasChannel) > 0.3),
  );
  return { layout, columns };
}

/** Ways to look for a column of one table. */
class Look {
  private readonly table: Table;
  private readonly header: Header;
  private readonly layout: Layout | undefined;

  constructor(table: Table, header: Header, layout: Layout | undefined) {
    this.table = table;
    this.header = header;
    this.layout = layout;
  }

  /** Columns that a role may be, best first. */
  candidates(role: AnyRole): number[] {
    const known = this.layout?.columns[role];
    if (known) return known.map((name) => this.header.plain.indexOf(plainHeader(name))).filter((i) => i >= 0);
    const named = this.header.plain
      .map((name, i) => ({ i, rank: nameRank(role, name) }))
      .filter((found): found is { i: number; rank: number } => found.rank !== undefined)
      .sort((a, b) => a.rank - b.rank || a.i - b.i)
      .map(({ i }) => i);
    if (named.length > 0 || this.layout) return named;
    return this.header.plain.flatMap((name, i) => (mayName(role, name) ? [i] : []));
  }

  first(role: AnyRole, fits: (column: Column, i: number) => boolean = () => true): number[] | undefined {
    const found = this.candidates(role).find((i) => {
      const column = this.table.columns[i];
      return column !== undefined && column.size > 1 && fits(column, i);
    });
    return found === undefined ? undefined : [found];
  }

  /** The best-named column in most of whose cells `is` holds; without one, the column with the largest share of such cells. */
  best(role: AnyRole, is: (text: string) => boolean, except: readonly number[] = []): number[] | undefined {
    const shares = this.candidates(role)
      .filter((i) => !except.includes(i))
      .map((i) => ({ i, share: share(this.table.columns[i], is) }));
    const most = shares.reduce((a, b) => (b.share > a.share ? b : a), { i: -1, share: 0 });
    const found = shares.find((one) => one.share > 0.5) ?? most;
    return found.i < 0 ? undefined : [found.i];
  }

  time(): readonly number[] | undefined {
    const date = this.best('date', (text) => hasDay(text) || isSerialDay(text));
    const full = this.best('time', isFullTime);
    const alone = this.best('time', isTimeAlone, date);
    const [first] = this.candidates('time');
    if (alone && date && (!full || first === alone[0])) return [...date, ...alone];
    return full ?? date ?? this.best('time', hasDay) ?? this.timeByContent();
  }

  private timeByContent(): readonly number[] | undefined {
    const all = this.table.columns.map((column, i) => ({ column, i }));
    const full = all.find(({ column }) => share(column, isFullTime) > 0.7);
    if (full) return [full.i];
    const day = all.find(({ column }) => share(column, hasDay) > 0.7 && column.size > 1);
    const time = all.find(({ column, i }) => i !== day?.i && share(column, isTimeAlone) > 0.9);
    return day && time && this.header.row < 0 ? [day.i, time.i] : day && [day.i];
  }

  amount(): readonly number[] | undefined {
    const named = this.best('amount', isAmount);
    if (named) return named;
    const income = this.first('income');
    const spending = this.first('spending');
    if (income && spending) return [...income, ...spending];
    if (income) return income;
    if (this.header.row >= 0) return undefined;
    const found = this.table.columns.findIndex((column) => share(column, isDecimal) > 0.8);
    return found < 0 ? undefined : [found];
  }

  kind(): readonly number[] | undefined {
    const known = this.layout?.columns.kind;
    const best = this.candidates('kind')
      .filter((i) => known || !/状态$/.test(this.header.plain[i] ?? '') || this.tellsKinds(i))
      .map((i) => ({ i, kinds: new Set(sample(this.table.columns[i]).map(kindOf)).size }))
      .filter(({ i }) => share(this.table.columns[i], (text) => kindOf(text) !== undefined) > 0)
      .reduce<{ i: number; kinds: number } | undefined>(
        (a, b) => (a && a.kinds >= b.kinds ? a : b),
        undefined,
      );
    return best && [best.i];
  }

  /** A column named 状态 tells kinds only if it has codes for them. */
  private tellsKinds(i: number): boolean {
    return sample(this.table.columns[i]).every((text) =>
      /^(?:SUCCESS|REFUND|REVOKED|PAYMENT|S|R)$/i.test(text),
    );
  }
}
