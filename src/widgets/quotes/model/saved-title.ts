import type { Results } from './results.ts';
import { shortYuan } from './short-yuan.ts';

/** What the list of kept quotes calls these. */
export function savedTitle({ quotes, amount }: Pick<Results, 'quotes' | 'amount'>): string {
  return `${quotes.map(({ label }) => label).join('、')} · 月收 ${shortYuan(Number(amount) / 100)}`;
}
