import { quoteTotals } from '../../../domain/tariff/index.ts';
import { toFen } from '../../../domain/tariff/break-even.ts';
import type { Prefix } from '../../quotes/model/state.ts';
import type { Results } from '../../quotes/model/results.ts';
import { pairsOf } from '../../quotes/model/verdict.ts';
import { scaled } from './scenarios.ts';

/** A point of a plot; both in 元. */
interface Point {
  /** Month's amount. */
  x: number;
  /** Cost of the period. */
  y: number;
}

/** Cost of each quote against the month's amount, at the shop's mix and average tickets. */
export interface CostCurves {
  /** Month's amounts that are counted, in 分, rising from zero. */
  amounts: bigint[];
  /** Cost of the period at each of them, in 分, by quote. */
  costs: { prefix: Prefix; label: string; totals: bigint[] }[];
  /** Where two quotes cost the same, within the plot. */
  meetings: { pair: string; point: Point }[];
  xTicks: number[];
  yTicks: number[];
}

const steps = 5n;

/** Furthest that the plot follows a break-even beyond today's amount. */
const furthest = 10n;

/** Counts the plot; `undefined` for a shop that takes in nothing. */
export function costCurves(results: Results): CostCurves | undefined {
  const { shop, amount, quotes } = results;
  if (amount === 0n) return undefined;
  const met = pairsOf(results).flatMap(({ first, second, meet }) => {
    if (!meet) return [];
    const at = toFen(meet.amount);
    return at > 0n && at <= amount * furthest ? [{ first, second, at }] : [];
  });
  const wanted = met.reduce((most, { at }) => (at > most ? at : most), amount);
  const xTicks = ticks(Number(wanted) / 100 / 0.8, Number(steps));
  const amounts = xTicks.map((tick) => BigInt(Math.round(tick * 100)));
  const costs = quotes.map(({ prefix, label, quote }) => ({
    prefix,
    label,
    totals: amounts.map((at) => quoteTotals(scaled(shop, at, amount), quote).periodTotal),
  }));
  const highest = costs
    .flatMap(({ totals }) => totals)
    .reduce((most, next) => (next > most ? next : most), 1n);
  return {
    amounts,
    costs,
    meetings: met.map(({ first, second, at }) => ({
      pair: `${first.prefix}${second.prefix}`,
      point: {
        x: Number(at) / 100,
        y: Number(quoteTotals(scaled(shop, at, amount), first.quote).periodTotal) / 100,
      },
    })),
    xTicks,
    yTicks: ticks(Number(highest) / 100, 4),
  };
}

/** Round figures from zero to at least a highest one, about so many steps apart. @param highest above zero */
export function ticks(highest: number, about: number): number[] {
  const rough = highest / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: count + 1 }, (_tick, i) => i * step);
}
