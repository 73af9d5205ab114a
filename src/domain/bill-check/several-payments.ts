import { shareOf, yuanText } from '../money.ts';
import { rateOf, type Method, type Quote } from '../tariff/index.ts';
import type { BillLine } from './fit.ts';

/** What may explain a line, as a question to ask. */
export interface Explanation {
  id: string;
  question: string;
  /** It accounts for the difference to the 分. */
  exact: boolean;
}

/** More payments than a line of a bill is likely to hold. */
const most = 60n;

/** A line that is the sum of several payments: each rounded, each with its fixed part, each at the cap. */
export function severalPayments(
  { took, deducted }: BillLine,
  quote: Quote,
  method: Method,
  difference: bigint,
): Explanation[] {
  const found: Explanation[] = [];
  const { debitCap: cap } = quote;
  const rate = rateOf(quote, method, 'usual') ?? 0n;
  if (method === 'debit' && cap !== undefined && deducted % cap === 0n) {
    const count = deducted / cap;
    if (count > 1n && count <= most && shareOf(took / count, rate) >= cap) {
      const question = `正好是 ${count} 个封顶 ${yuanText(cap)}。这一行是 ${count} 笔加起来的吗？`;
      found.push({ id: 'caps', exact: true, question });
    }
  }
  for (const each of new Set([quote.fixed + quote.d0Fixed, quote.fixed, quote.d0Fixed])) {
    if (each === 0n || difference <= 0n || difference % each !== 0n) continue;
    const count = difference / each;
    if (count < 2n || count > most) continue;
    const question = `差的正好是 ${count} 个 ${yuanText(each)}。这一行是几笔加起来的吗？每笔加的钱按笔收。`;
    found.push({ id: 'fixed-each', exact: true, question });
  }
  if (
    found.length === 0 &&
    difference !== 1n &&
    difference !== -1n &&
    difference <= 20n &&
    difference >= -20n
  ) {
    const question = `只差 ${difference < 0n ? -difference : difference} 分：这一行是一天好几笔加起来的吗？一笔一笔四舍五入再加，和按总数算会差几分。`;
    found.push({ id: 'rounding-each', exact: false, question });
  }
  return found;
}
