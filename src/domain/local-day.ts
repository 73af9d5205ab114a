/** The day on the reader's own calendar, `YYYY-MM-DD`. */
export function localDay(date: Date): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return [date.getFullYear(), pad(date.getMonth() + 1), pad(date.getDate())].join('-');
}
