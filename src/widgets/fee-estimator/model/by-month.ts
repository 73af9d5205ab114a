import { quoteTotals, totalOver } from '../../../domain/tariff/index.ts';
import type { Prefix } from '../../quotes/model/state.ts';
import type { Results } from '../../quotes/model/results.ts';
import { ticks } from './plot.ts';

/** What each quote has cost in all by the end of each month. */
export interface CostByMonth {
  /** 0 … months. */
  months: number[];
  /** In 分, by month; at 0 what is due before the first month is over: nothing but one-offs. */
  costs: { prefix: Prefix; label: string; totals: bigint[]; changesAfter: number | undefined }[];
  yTicks: number[];
}

/** Counts what each quote has cost by month; `undefined` where nothing costs anything. */
export function costByMonth({ shop, quotes }: Results): CostByMonth | undefined {
  const months = Array.from({ length: shop.months + 1 }, (_month, i) => i);
  const costs = quotes.map(({ prefix, label, quote }) => ({
    prefix,
    label,
    totals: months.map((month) => totalOver(month, shop, quote)),
    changesAfter: quote.first !== undefined && quote.first < shop.months ? quote.first : undefined,
  }));
  const highest = quotes
    .map(({ quote }) => quoteTotals(shop, quote).periodTotal)
    .reduce((most, next) => (next > most ? next : most), 0n);
  return highest === 0n ? undefined : { months, costs, yTicks: ticks(Number(highest) / 100, 4) };
}
