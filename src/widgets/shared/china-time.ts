/** The time in China now, `YYYY-MM-DDTHH:mm`, wherever the reader's clock stands. */
export function chinaTime(now: Date): string {
  const hoursAhead = 8;
  return new Date(now.getTime() + hoursAhead * 3_600_000).toISOString().slice(0, 16);
}

/** Today in China, `YYYY-MM-DD`, wherever the reader's clock stands. */
export function chinaToday(now: Date): string {
  return chinaTime(now).slice(0, 10);
}
