import { weekday } from '../../domain/calendar-day.ts';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

/** A day as people say it: `11 月 25 日（周三）`, with its year if that is not the present one. */
export function formatDay(day: string, today: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const short = `${Number(month)} 月 ${Number(date)} 日（周${weekdays[weekday(day)]}）`;
  return today.startsWith(`${year}-`) ? short : `${year} 年 ${short}`;
}

/** A local time `YYYY-MM-DDTHH:mm` as people say it. */
export function formatMinute(minute: string, today: string): string {
  return `${formatDay(minute.slice(0, 10), today)}${minute.slice(11)}`;
}
