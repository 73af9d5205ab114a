import type { Problem, ProblemCode } from '../types.ts';
import type { AmountCell } from './amount.ts';
import type { Cells } from './cells.ts';
import { rowLabel, type List, type ReadTable } from './list.ts';
import type { Moment } from './time.ts';

const mostProblems = 500;

/** Notes what is wrong with a row, or with a cell of it. */
export function report(
  list: List,
  read: ReadTable,
  row: number,
  code: ProblemCode,
  column?: number,
  found?: string,
): Problem {
  const problem: Problem = {
    side: list.side,
    file: read.table.fileName,
    row: rowLabel(read.table, row),
    code,
    column: column === undefined ? undefined : read.header.texts[column] || `第 ${column + 1} 列`,
    found: found?.slice(0, 40),
  };
  if (list.problems.length < mostProblems) list.problems.push(problem);
  return problem;
}

/** Why a row cannot be compared; empty if it can. */
export function unreadable(
  list: List,
  read: ReadTable,
  cells: Cells,
  row: number,
  moment: Moment | undefined,
  amount: AmountCell,
  refund: AmountCell,
): Problem[] {
  const problems: Problem[] = [];
  const say = (code: ProblemCode, column: number | undefined, found: string) =>
    problems.push(report(list, read, row, code, column, found));
  const whenColumns = read.columns.time ?? [];
  if (!moment) {
    const when = whenColumns
      .map((column) => cells.cell(row, column))
      .join(' ')
      .trim();
    say(when === '' ? 'time-missing' : 'time', whenColumns[0], when);
  }
  const column = read.columns.amount?.[0];
  if (amount.is === 'currency' || !/^(?:CNY|RMB|人民币.*|156|元|-|\/)?$/i.test(cells.text(row, 'currency')))
    say(
      'currency',
      amount.is === 'currency' ? column : read.columns.currency?.[0],
      cells.text(row, 'currency') || cells.text(row, 'amount'),
    );
  else if (amount.is === 'unreadable') say('amount', column, cells.text(row, 'amount'));
  else if (amount.is === 'empty' && refund.is !== 'amount') say('amount-missing', column, '');
  else if (refund.is === 'unreadable') say('amount', read.columns.refund?.[0], cells.text(row, 'refund'));
  return problems;
}
