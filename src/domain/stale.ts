/**
 * Whether a fact must be checked again: past its last day, or twelve months after it was checked.
 *
 * @param today the reader's day, `YYYY-MM-DD`
 * @param checkedOn day of the last check, `YYYY-MM-DD`
 * @param validUntil last day on which the fact holds, if it ends
 */
export function isStale(today: string, checkedOn: string, validUntil?: string): boolean {
  const [year = '', rest = ''] = [checkedOn.slice(0, 4), checkedOn.slice(4)];
  const due = `${Number(year) + 1}${rest}`;
  return today >= due || (validUntil !== undefined && today > validUntil);
}
