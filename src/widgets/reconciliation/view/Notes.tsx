import { sides, type Result } from '../model/types.ts';
import { dayText, durationText } from './words.ts';

/** A difference of the clocks below this is not worth a word, in seconds. */
const worthAWord = 60;

/** What the reader must know before the groups: whole days that are missing, clocks that differ, totals that cannot agree. */
export function Notes({ result }: { result: Result }) {
  const { clockOffset, count } = result;
  const notes = result.netDays
    ? []
    : sides.flatMap((side) => emptyDaysText(side === 'theirs', result.emptyDays[side]));
  const offset =
    Math.abs(clockOffset) < worthAWord
      ? []
      : [
          `两边的钟差 ${durationText(clockOffset)}，对方的${clockOffset > 0 ? '快' : '慢'}。已经扣掉再比，不用改表。`,
        ];
  const asleep =
    count.matched === 0 && count['only-ours'] > 0 && count['only-theirs'] > 0
      ? ['一笔也没对上。看看是不是选错了日期、门店或商户号的账单，或者时间、金额列认错了。']
      : [];
  const all = [...asleep, ...notes, ...offset];
  if (all.length === 0) return null;
  return (
    <div class="notice rec-notes">
      {all.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

function emptyDaysText(isTheirs: boolean, days: readonly string[]): string[] {
  if (days.length === 0) return [];
  const shown = days.slice(0, 6).map(dayText).join('、') + (days.length > 6 ? ' 等' : '');
  return [
    isTheirs
      ? `对方的表里没有 ${shown}的任何一笔：你多半没有下载那${days.length > 1 ? '几' : '一'}天的账单。下载了再选一次，可以几个文件一起选。`
      : `我们的表里没有 ${shown}的任何一笔：那${days.length > 1 ? '几' : '一'}天的收银流水没有导出来？`,
  ];
}
