import { localDay } from '../domain/local-day.ts';
import { isStale } from '../domain/stale.ts';

/** Marks facts that have grown old on the reader's day, so that an old build cannot pretend to be fresh. */
export function markStaleFacts(now: Date): void {
  const today = localDay(now);
  for (const element of document.querySelectorAll<HTMLElement>('[data-checked-on]')) {
    const { checkedOn = '', validUntil } = element.dataset;
    if (!isStale(today, checkedOn, validUntil)) continue;
    const mark = document.createElement('span');
    mark.className = 'status stale';
    mark.textContent = '待复核';
    element.append(' ', mark);
  }
}
