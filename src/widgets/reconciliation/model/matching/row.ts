import { roles, type Role, type Row } from '../types.ts';
import { kinds, type List } from '../columns/list.ts';
import { isLost, numberKey } from '../columns/number.ts';
import { momentText } from '../columns/time.ts';

/** A record as a result shows it. */
export function rowOf(list: List, i: number): Row {
  const read = list.tables[list.table[i] ?? 0];
  const row = list.row[i] ?? 0;
  const cells: Partial<Record<Role, string>> = {};
  const text = (column: number) => read?.table.text(row, column) ?? '';
  for (const role of roles) {
    const found = (read?.columns[role] ?? [])
      .map(text)
      .filter((cell) => cell !== '')
      .join(' ');
    if (found !== '') cells[role] = found;
  }
  const fee = list.fee[i] ?? NaN;
  const amount = list.amount[i] ?? NaN;
  const time = list.time[i] ?? NaN;
  return {
    label: list.label(i),
    file: read?.table.fileName ?? '',
    at: Number.isNaN(time) ? '' : momentText(time),
    amount: Number.isNaN(amount) ? undefined : BigInt(amount),
    kind: kinds[list.kind[i] ?? 0] ?? 'payment',
    ids: idsOf(list, i, text),
    cells,
    fee: Number.isNaN(fee) ? undefined : BigInt(fee),
  };
}

/** The way of paying as it stands in the row; `''` if none does. */
export function channelText(list: List, i: number): string {
  const read = list.tables[list.table[i] ?? 0];
  const column = read?.columns.channel?.[0];
  return read && column !== undefined ? read.table.text(list.row[i] ?? 0, column) : '';
}

/** Numbers that stand in the row, those that a workbook has spoilt last. */
function idsOf(list: List, i: number, text: (column: number) => string): string[] {
  const read = list.tables[list.table[i] ?? 0];
  if (!read) return [];
  const { order = [], reference = [], voucher = [], auth = [] } = read.columns;
  const others = read.numbers.map(({ column }) => column);
  const found = [...order, ...reference, ...others, ...voucher, ...auth].map(text);
  const ids = [...new Set(found)].filter((id) => numberKey(id) !== '' && !isLost(id));
  const spoilt = (id: string) => (/^\d{13,}000$/.test(id) ? 1 : 0);
  return ids.sort((a, b) => spoilt(a) - spoilt(b));
}
