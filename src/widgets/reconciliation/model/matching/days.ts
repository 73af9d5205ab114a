import { settlementDay } from '../../../../domain/settlement-date.ts';
import { reasons, type List } from '../columns/list.ts';
import { dayOf, dayText, readMoment } from '../columns/time.ts';
import type { Table } from '../reading/table.ts';
import type { Settings } from '../types.ts';

/** First and last day, days since 1970. */
export type Range = [first: number, last: number];

const dated =
  /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?|(?<!\d)20\d{6}(?!\d)/g;
/** When the file was made. */
const written =
  /(?:导出|下载|打印|生成|制表|查询操作)(?:时间|日期)\s*[:：]?\s*\[?\s*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?/g;
const starts = /起始|开始|从/;
const ends = /终止|结束|截止|截至/;

/** The days that a file declares in the lines above its header or below its rows; an end at midnight is exclusive. */
function declaredRange(table: Table, headerRow: number): Range | undefined {
  let from: number | undefined;
  for (let row = 0; row < Math.min(headerRow, 40); row++) {
    const text = table.row(row).join(' ').replace(written, ' ');
    const found = [...text.matchAll(dated)].map(([date]) => readMoment(date.replace(/\s+/g, ' ').trim()));
    const [a, b] = found;
    if (found.length === 2 && a && b && a.seconds <= b.seconds) return [dayOf(a.seconds), lastDay(b)];
    if (found.length !== 1 || !a) continue;
    if (from !== undefined && ends.test(text)) return [from, lastDay(a)];
    if (starts.test(text)) from = dayOf(a.seconds);
  }
  return undefined;
}

function lastDay({ seconds, grain }: { seconds: number; grain: string }): number {
  return grain === 'day' ? dayOf(seconds) : dayOf(seconds - 1);
}

/** Trade day of a record: the day it is settled with, else the next calendar day from the cut-off hour on. */
export function tradeDay(list: List, i: number, cutoff: number): number {
  const settle = list.settle[i] ?? 0;
  return settle > 0 ? settle : dayOf((list.time[i] ?? 0) + (24 - cutoff) * 3600);
}

/** Days that a list covers, and on which of them it has rows. */
export function coverage(
  list: List,
  day: (i: number) => number,
  declaredOnly: boolean,
): { range: Range | undefined; days: Set<number> } {
  const days = new Set<number>();
  const byTable = list.tables.map(({ table, header }) => ({
    declared: declaredRange(table, header.row),
    seen: [Infinity, -Infinity] as Range,
  }));
  for (let i = 0; i < list.size; i++) {
    const own = byTable[list.table[i] ?? 0];
    if (!own || Number.isNaN(list.time[i]) || reasons[list.reason[i] ?? 0] === 'unread') continue;
    const at = day(i);
    days.add(at);
    own.seen = [Math.min(own.seen[0], at), Math.max(own.seen[1], at)];
  }
  const ranges = byTable.flatMap(({ declared, seen }) =>
    declared && declaredOnly ? [declared] : declared ? [declared, seen] : [seen],
  );
  const first = Math.min(...ranges.map(([from]) => from));
  const last = Math.max(...ranges.map(([, to]) => to));
  return { range: first <= last ? [first, last] : undefined, days };
}

/** Tells when the sales of a trade day are due; each day is worked out once. */
export function dueDays({
  cycle,
  calendar,
}: Pick<Settings, 'cycle' | 'calendar'>): (tradeDay: number) => string {
  const known = new Map<number, string>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const due = settlementDay(`${dayText(day)}T00:00`, cycle, calendar, 24).day;
    known.set(day, due);
    return due;
  };
}

/** Days on which the other list has rows and this one has none at all. */
export function emptyDays(own: ReadonlySet<number>, other: ReadonlySet<number>): string[] {
  return [...other]
    .filter((day) => !own.has(day))
    .sort((a, b) => a - b)
    .map(dayText);
}
