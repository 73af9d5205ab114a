import { methodNames } from '../../../domain/tariff/index.ts';
import type { QuoteResult } from './results.ts';

/** What readers must know before they trust the totals of a quote, if anything. */
export function omission({ label, unquoted }: QuoteResult): string | undefined {
  if (unquoted.length === 0) return undefined;
  return `${label}：${unquoted.map((method) => methodNames[method]).join('、')}没填费率，百分比这部分没算进去。`;
}
