/** A day as it stands on paper: `2026 年 11 月 24 日`. @param day `YYYY-MM-DD` */
export function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
}
