import { divideHalfUp, percentValue, yuanText, yuanValue } from '../../../domain/money.ts';
import { monthFloor } from '../../../domain/tariff/floor.ts';
import { changes, type QuoteResult, type Results } from './results.ts';

/** One figure as machines and as readers see it. */
export interface Cell {
  value: string;
  text: string;
}

/** A figure of each quote: the end of its output name, its label, and how it is drawn from a quote. */
interface SlipRow {
  output: string;
  label: (results: Results) => string;
  /** `undefined` where a quote has no such figure. */
  cell: (quote: QuoteResult, results: Results) => Cell | undefined;
}

/** Figures that every quote has, and those that only some have. */
const allRows: readonly SlipRow[] = [
  {
    output: 'month.fee',
    label: (results) => (changes(results) ? '第一个月手续费' : '每月手续费'),
    cell: ({ totals }) => money(totals.monthFee),
  },
  {
    output: 'later.month.fee',
    label: () => '变价以后每月手续费',
    cell: ({ totals }) => (totals.laterMonthFee === undefined ? undefined : money(totals.laterMonthFee)),
  },
  {
    output: 'month.total',
    label: (results) => (changes(results) ? '第一个月合计' : '每月合计'),
    cell: ({ totals }) => money(totals.monthTotal),
  },
  { output: 'year.total', label: () => '头一年', cell: ({ totals }) => money(totals.yearTotal) },
  {
    output: 'period.total',
    label: ({ shop }) => `${shop.months} 个月一共`,
    cell: ({ totals }) => money(totals.periodTotal),
  },
  {
    output: 'rate',
    label: () => '手续费占收款',
    cell: ({ totals }, { amount }) => {
      const value = percentValue(totals.monthFee, amount);
      return { value, text: amount === 0n ? '没有收款' : `${value}%` };
    },
  },
  {
    output: 'per-hundred',
    label: () => '每 100 元共付',
    cell: ({ totals }, { amount }) =>
      amount === 0n
        ? { value: '0.00', text: '没有收款' }
        : money(divideHalfUp(totals.monthTotal * 10_000n, amount)),
  },
  {
    output: 'floor',
    label: () => '每月成本下限',
    cell: (_quote, { caps, day, shop }) => {
      const floor = monthFloor(caps, day, shop);
      return floor === undefined ? { value: '', text: '没有资料' } : money(floor);
    },
  },
];

/** Figures to show for these results, in their order. */
export function slipRows(results: Results): SlipRow[] {
  return allRows.filter(({ cell }) => results.quotes.some((quote) => cell(quote, results) !== undefined));
}

/** An amount as a cell. */
export function money(fen: bigint): Cell {
  return { value: yuanValue(fen), text: yuanText(fen) };
}

/** Columns of a table with a column a quote: their names, with the letters that plots use where there are several. */
export function quoteColumns(quotes: readonly QuoteResult[]): { head: string; label: string }[] {
  return quotes.map(({ prefix, label, quote }) => {
    const letter = quotes.length > 1 && quote.name !== '' ? `${prefix.toUpperCase()} ` : '';
    return { head: letter + label, label };
  });
}
