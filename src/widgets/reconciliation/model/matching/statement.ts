import type { NetDay } from '../types.ts';
import { refund, reasons, type List, type ReadTable } from '../columns/list.ts';
import { dayOf, dayText } from '../columns/time.ts';
import { tradeDay } from './days.ts';

const acquirers =
  /银联|商务|财付通|微信支付|支付宝|网商|拉卡拉|乐刷|收钱吧|富友|汇付|随行付|通联|付临门|清算|代付|备付金|收单|支付.{0,6}公司/;
/** A settlement is paid in so few lines a day. */
const mostADay = 4;

/** Whether a table is a bank statement of net sums: a balance, few lines a day, and acquirers who pay. */
export function isStatement({ table, header, columns, layout }: ReadTable, list: List): boolean {
  if (layout || !columns.balance) return false;
  const days = new Set<number>();
  let [incoming, fromAcquirer] = [0, 0];
  for (let i = 0; i < list.size; i++) {
    if (!counts(list, i) || list.kind[i] === refund) continue;
    incoming++;
    days.add(dayOf(list.time[i] ?? 0));
    const words = header.plain.map((_, column) => table.text(list.row[i] ?? 0, column)).join(' ');
    if (acquirers.test(words)) fromAcquirer++;
  }
  return incoming > 0 && incoming <= mostADay * days.size && fromAcquirer >= incoming * 0.3;
}

/**
 * Compares what arrived on each day of a statement with what the other list says should: sales less fees and refunds of the
 * trade days due on it.
 *
 * @param dueOn day on which a trade day is due, `YYYY-MM-DD`
 */
export function netDays(
  statement: List,
  list: List,
  cutoff: number,
  dueOn: (tradeDay: number) => string,
): NetDay[] {
  const expected = new Map<string, number>();
  for (let i = 0; i < list.size; i++) {
    if (!counts(list, i)) continue;
    const day = dueOn(tradeDay(list, i, cutoff));
    expected.set(day, (expected.get(day) ?? 0) + netOf(list, i));
  }
  const arrived = new Map<string, { fen: number; label: string }>();
  const covered = daysOf(statement);
  for (let i = 0; i < statement.size; i++) {
    if (!counts(statement, i) || statement.kind[i] === refund || !fromAcquirer(statement, i)) continue;
    const day = dayText(dayOf(statement.time[i] ?? 0));
    const before = arrived.get(day);
    arrived.set(day, {
      fen: (before?.fen ?? 0) + (statement.amount[i] ?? 0),
      label: before?.label ?? statement.label(i),
    });
  }
  return [...new Set([...arrived.keys(), ...expected.keys()])].sort().map((day) => {
    const sum = expected.get(day);
    return {
      day,
      arrived: BigInt(arrived.get(day)?.fen ?? 0),
      expected: sum === undefined ? undefined : BigInt(sum),
      label: arrived.get(day)?.label ?? '',
      covered: day >= covered.first && day <= covered.last,
    };
  });
}

/** First and last day of all movements of a statement, whoever paid. */
function daysOf(statement: List): { first: string; last: string } {
  const days: string[] = [];
  for (let i = 0; i < statement.size; i++) {
    const time = statement.time[i] ?? NaN;
    if (!Number.isNaN(time)) days.push(dayText(dayOf(time)));
  }
  days.sort();
  return { first: days[0] ?? '', last: days[days.length - 1] ?? '' };
}

/** Whether money moved by a record; the days of the other list do not matter here. */
function counts(list: List, i: number): boolean {
  return ['', 'outside'].includes(reasons[list.reason[i] ?? 0] ?? '');
}

function fromAcquirer(list: List, i: number): boolean {
  const read = list.tables[list.table[i] ?? 0];
  return !!read && acquirers.test(read.table.row(list.row[i] ?? 0).join(' '));
}

/** What a record brings: the amount less the fee; a fee below zero on a refund comes back. */
function netOf(list: List, i: number): number {
  const amount = list.amount[i] ?? 0;
  const fee = Math.abs(list.fee[i] ?? 0) || 0;
  const returned = amount < 0 && (list.fee[i] ?? 0) < 0;
  return returned ? amount + fee : amount < 0 ? amount : amount - fee;
}
