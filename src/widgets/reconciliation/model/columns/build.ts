import type { Pace, Side } from '../types.ts';
import { giveWay } from '../reading/task.ts';
import { Cells } from './cells.ts';
import { judgeRow, type Judged } from './judge.ts';
import type { Keys } from './keys.ts';
import { List, reasonCode, type ReadTable } from './list.ts';
import { cardTail, isLost, numberKey } from './number.ts';
import { dataRows } from './rows.ts';
import { settleFlagged } from './flagged.ts';
import { report, unreadable } from './unreadable.ts';
import { cardTypeOf, type Channel } from './words.ts';

/** Ways of paying by the code that records hold; 0 is unknown. */
export const channels: readonly (Channel | '')[] = [
  '',
  'wechat',
  'alipay',
  'unionpay',
  'card',
  'ecny',
  'scan',
  'cash',
  'stored',
  'other',
];
/** Fees and own transfers among the movements of an account. */
const ownMoney = /手续费|服务费|收费|提现|零钱通|余额宝|理财|还款/;

/** Reads the rows of a side's tables into records. */
export async function buildList(
  side: Side,
  tables: readonly ReadTable[],
  keys: Keys,
  pace: Pace,
): Promise<List> {
  const sources = tables.map((read) => {
    const { rows, odd } = dataRows(read.table, read.header, read.columns);
    return { read, rows, odd, cells: new Cells(read, keys) };
  });
  const most = sources.reduce((sum, { rows, cells }) => sum + mostRecords(rows, cells), 0);
  const list = new List(side, tables, most, keys);
  const seen = { coarse: 0, days: 0, flagged: new Set<number>() };
  for (const [index, { read, rows, odd, cells }] of sources.entries()) {
    for (const { row, code } of odd) report(list, read, row, code);
    for (let n = 0; n < rows.length; n++) {
      if (n % 5000 === 0) await giveWay(pace);
      addRow(list, index, read, cells, rows[n] ?? 0, seen);
    }
  }
  list.coarse = seen.coarse > list.size / 2;
  list.daysOnly = list.size > 0 && seen.days > list.size * 0.9;
  settleFlagged(list, seen.flagged);
  return list;
}

/** How many records rows can give: two where a row says that something was refunded. */
function mostRecords(rows: readonly number[], cells: Cells): number {
  const refunds = rows.filter(
    (row) =>
      /[1-9１-９]/.test(cells.text(row, 'refund')) ||
      cells.status(row) === 'refunded' ||
      cells.flag(row) === 'refunded' ||
      /退|refund/i.test(cells.text(row, 'status')) ||
      /退|refund/i.test(cells.text(row, 'amount')),
  );
  return rows.length + refunds.length;
}

type Seen = { coarse: number; days: number; flagged: Set<number> };

function addRow(list: List, index: number, read: ReadTable, cells: Cells, row: number, seen: Seen): void {
  const moment = cells.moment(row);
  const amount = cells.amount(row);
  const refund = cells.money(row, 'refund');
  const problems = unreadable(list, read, cells, row, moment, amount, refund);
  if (problems.length > 0) {
    const i = addRecord(list, index, read, cells, row, {
      kind: 0,
      amount: NaN,
      reason: 'unread',
      inRow: false,
      flagged: false,
    });
    list.time[i] = moment?.seconds ?? NaN;
    list.unread.set(i, problems);
    return;
  }
  const fen = amount.is === 'amount' ? amount.fen : 0;
  const inside = amount.is === 'amount' ? (amount.refund ?? 0) : 0;
  const personal = read.layout?.personal === true;
  const judged = judgeRow({
    kind: cells.kind(row),
    status: strongest(
      cells.status(row),
      cells.flag(row),
      cells.kind(row) === 'refund' && read.layout?.name === '微信支付交易账单',
    ),
    flow: cells.flow(row) ?? (personal && !read.columns.flow ? (fen < 0 ? 'out' : 'in') : undefined),
    personal,
    own: personal && ownMoney.test(cells.text(row, 'kind')),
    ofAnother: numberKey(cells.text(row, 'original')) !== '',
    amount: fen,
    refunded:
      Math.abs(refund.is === 'amount' ? refund.fen : 0) || inside || refundInWords(cells.text(row, 'status')),
  });
  for (const record of judged) {
    const i = addRecord(list, index, read, cells, row, record);
    list.time[i] = moment?.seconds ?? NaN;
    if (record.inRow && read.columns.refundTime) {
      const back = cells.momentOf(row, 'refundTime');
      if (back && back.grain !== 'time') list.time[i] = back.seconds;
    }
    if (record.flagged) seen.flagged.add(i);
  }
  if (moment?.grain === 'minute') seen.coarse += judged.length;
  if (moment?.grain === 'day') seen.days += judged.length;
}

/** A bill's refund that was accepted counts, whatever has become of it since. */
function strongest<T>(status: T, flag: T, accepted: boolean): T | undefined {
  if (accepted) return undefined;
  return status === 'none' ? status : (flag ?? status);
}

/** The sum in 已退款(￥12.00). */
function refundInWords(status: string): number {
  if (!status.includes('退')) return 0;
  const sum = /退款?\D{0,4}?([\d,]+(?:\.\d{1,2})?)/.exec(status.normalize('NFKC'))?.[1];
  return sum === undefined ? 0 : Math.round(Number(sum.replace(/,/g, '')) * 100);
}

function addRecord(
  list: List,
  index: number,
  read: ReadTable,
  cells: Cells,
  row: number,
  record: Judged,
): number {
  const { columns } = read;
  const i = list.size++;
  list.table[i] = index;
  list.row[i] = row;
  list.kind[i] = record.kind;
  list.amount[i] = record.amount;
  list.reason[i] = reasonCode(record.reason);
  list.inRow[i] = record.inRow ? 1 : 0;
  list.channel[i] = channels.indexOf(cells.channel(row) ?? '');
  const type = columns.cardType && cardTypeOf(cells.text(row, 'cardType'));
  list.cardType[i] = type === 'credit' ? 1 : type === 'debit' ? 2 : 0;
  list.settle[i] = cells.day(row, 'settle');
  const fee = cells.money(row, 'fee');
  list.fee[i] = fee.is === 'amount' && !record.inRow ? fee.fen : NaN;
  const base = cells.money(row, 'base');
  list.base[i] = base.is === 'amount' && !record.inRow ? base.fen : NaN;
  for (const { name, column } of read.numbers) {
    const numbers = list.numbers.get(name);
    if (numbers) numbers[i] = cells.number(row, column);
    const text = cells.cell(row, column);
    if (isLost(text) && !record.inRow) report(list, read, row, 'number-lost', column, text);
  }
  list.terminal[i] = cells.number(row, columns.terminal?.[0]);
  list.trace[i] = cells.number(row, columns.voucher?.[0]);
  list.auth[i] = cells.number(row, columns.auth?.[0]);
  const batch = cells.number(row, columns.batch?.[0]);
  const whole = [list.terminal[i] ?? 0, batch, list.trace[i] ?? 0];
  list.voucher[i] = whole.includes(0)
    ? 0
    : list.keys.place(whole.map((key) => list.keys.text(key)).join('|'));
  list.cardTail[i] = columns.card ? list.keys.place(cardTail(cells.text(row, 'card'))) : 0;
  return i;
}
