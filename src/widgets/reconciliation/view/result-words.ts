import { bases, type Result, type Why } from '../model/types.ts';
import { basisWords, countText, whyWords } from './words.ts';

/** `10-12 至 10-14`: from the first day that a list covers to the last. */
export function rangeText({ covered }: Pick<Result, 'covered'>): string {
  const days = [covered.ours, covered.theirs].flatMap((range) => range ?? []).sort();
  const [first = '', last = ''] = [days[0], days[days.length - 1]];
  if (first === '') return '';
  return first === last ? first.slice(5) : `${first.slice(5)} 至 ${last.slice(5)}`;
}

/** `现金、支付宝 9 行，没付成 2 行`. */
export function asideText(aside: Result['aside']): string {
  const others = aside.filter(({ why }) => why === 'other-channel');
  const names = others.map(({ channel }) => channel).filter((name) => name !== '');
  const shown = names.length > 4 ? `${names.slice(0, 4).join('、')}等` : names.join('、');
  const parts: [string, number][] = [];
  const sum = others.reduce((all, { count }) => all + count, 0);
  if (sum > 0) parts.push([shown || whyWords['other-channel'], sum]);
  const rest = new Map<Why, number>();
  for (const { why, count } of aside)
    if (why !== 'other-channel') rest.set(why, (rest.get(why) ?? 0) + count);
  for (const [why, count] of rest) parts.push([whyWords[why], count]);
  return parts.map(([name, count]) => `${name} ${countText(count)} 行`).join('；');
}

/** How the matches were found: `号码相同 20 笔，授权码相同 3 笔`. */
export function byText({ by }: Pick<Result, 'by'>): string {
  return bases
    .filter((basis) => by[basis] > 0)
    .map((basis) => `${basisWords[basis]} ${countText(by[basis])} 笔`)
    .join('；');
}
