import { yuanText } from '../../../domain/money.ts';
import { toFen } from '../../../domain/tariff/index.ts';
import type { Pair, Results } from './results.ts';

const statusWords = { official: '官方规定', reported: '公开报道，待核对', estimate: '市场估计' } as const;

/** Why the cheapest quote is it, against the next; empty for a single quote. */
export function bestText({ quotes, best, shop }: Results): string {
  if (!best) return '';
  const comparable = quotes.filter(
    ({ prefix, unquoted }) => prefix !== best.prefix && unquoted.length <= best.unquoted.length,
  );
  const left = quotes.filter(
    ({ prefix, unquoted }) => prefix !== best.prefix && unquoted.length > best.unquoted.length,
  );
  const [next] = comparable.sort((one, other) =>
    one.totals.periodTotal < other.totals.periodTotal ? -1 : 1,
  );
  const without = left.map(({ label }) => label).join('、');
  const caution = left.length > 0 ? `${without}没报全，没参加比较。` : '';
  const sure = best.unquoted.length > 0 ? '几份都没报全，这个结果只作参考。' : '';
  if (!next) return caution + sure;
  const gap = next.totals.periodTotal - best.totals.periodTotal;
  if (gap === 0n) return `和${next.label}一样多。${caution}${sure}`;
  const fees = BigInt(shop.months) * (next.totals.monthFee - best.totals.monthFee);
  const why = `手续费${difference(fees)}，机器、押金、年费月租${difference(next.charges - best.charges)}`;
  return `${shop.months} 个月比${next.label}少花 ${yuanText(gap)}：${why}。${caution}${sure}`;
}

/** Words around the month's amount at which two quotes cost the same: before it, and after it. */
export function pairWords({ first, second, meet }: Pair): { before: string; after: string } {
  const [one, other] = [first.label, second.label];
  if (!meet) return { before: `${one}和${other}：按这个付款比例，收多收少都是同一份省。`, after: '' };
  const above = meet.cheaperAbove === 'first' ? one : other;
  const below = meet.cheaperAbove === 'first' ? other : one;
  return {
    before: `${one}和${other}：每月收到 `,
    after: ` 时一样贵，收得更多${above}省，收得更少${below}省。`,
  };
}

/** The same as one sentence, for copied text. */
export function pairText(pair: Pair): string {
  const { before, after } = pairWords(pair);
  return pair.meet ? `${before}${yuanText(toFen(pair.meet.amount))}${after}` : before;
}

/** What the cost floor rests on. */
export function groundText({ caps, floor }: Results): string {
  if (floor === undefined) return '这一天没有查到刷卡费的上限，成本下限算不出来。';
  const documents = [...new Set(caps.map(({ source, status }) => `${source}（${statusWords[status]}）`))];
  if (documents.length === 0) return '成本下限只算信用卡和借记卡，这家店没有用卡。';
  return `成本下限按公开上限推算，只算信用卡和借记卡：${documents.join('、')}。上限是「不高于」，实际成本可能更低。`;
}

function difference(more: bigint): string {
  if (more === 0n) return '一样';
  return more > 0n ? `少 ${yuanText(more)}` : `多 ${yuanText(-more)}`;
}
