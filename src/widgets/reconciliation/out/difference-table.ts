import { kindWords, basisWords, groupWords, whyWords } from '../view/words.ts';
import { groups, type Entry, type Group, type NetDay, type Row } from '../model/types.ts';
import type { TableRows } from '../worker/api.ts';

/** Groups that go out: all that is not simply matched. */
export const groupsOut = groups.filter((group) => group !== 'matched');

const head = [
  '分组',
  '类型',
  '号码',
  '我们的行',
  '我们的时间',
  '我们的金额',
  '对方的行',
  '对方的时间',
  '对方的金额',
  '差额',
  '说明',
];

/** Entries as a table for a spreadsheet: amounts are numbers of 元, everything else is text. */
export function differenceTable(entries: readonly (readonly [Group, readonly Entry[]])[]): TableRows {
  return [head, ...entries.flatMap(([group, own]) => own.map((entry) => line(group, entry)))];
}

/** The days of a bank statement as a table. */
export function netTable(days: readonly NetDay[]): TableRows {
  return [
    ['哪天到', '银行到了', '应该到', '差'],
    ...days.map(({ day, arrived, expected, covered }) => [
      day,
      covered ? yuan(arrived) : '流水还没到这天',
      expected === undefined ? '表里没有' : yuan(expected),
      expected === undefined || !covered ? '' : yuan(arrived - expected),
    ]),
  ];
}

function line(group: Group, entry: Entry): (string | number)[] {
  const { ours, theirs, id, amount } = entry;
  return [
    groupWords[group].title,
    kindWords[(ours ?? theirs)?.kind ?? 'payment'] || '收款',
    asText(id),
    ...cells(ours),
    ...cells(theirs),
    group === 'set-aside' || group === 'unread' ? '' : yuan(amount),
    remark(entry),
  ];
}

function cells(row: Row | undefined): (string | number)[] {
  return row ? [row.label, row.at, row.amount === undefined ? '' : yuan(row.amount)] : ['', '', ''];
}

/** A number that a spreadsheet would spoil, kept by a TAB behind it, as Alipay's bills do. */
function asText(id: string): string {
  return /^\d+$/.test(id) ? `${id}\t` : id;
}

function yuan(fen: bigint): number {
  return Number(fen) / 100;
}

function remark({ why, by, like, due, fee, problems }: Entry): string {
  if (why) return whyWords[why];
  if (fee) return `收了 ${yuan(fee.charged)}，按合同 ${yuan(fee.due)}`;
  if (due !== undefined) return `${due} 到账`;
  if (like !== undefined) return `和第 ${like} 行一样`;
  if (problems)
    return problems.map(({ column, found }) => `${column ?? ''} ${found ?? ''}`.trim()).join('；');
  return by ? basisWords[by] : '';
}
