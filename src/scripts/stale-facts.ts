import { isStale } from '../domain/stale.ts';

/** Marks facts that have grown old on the reader's day, so that an old build cannot pretend to be fresh. */
export function markStaleFacts(now: Date): void {
  const today = [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-');
  for (const element of document.querySelectorAll<HTMLElement>('[data-checked-on]')) {
    const { checkedOn = '', validUntil } = element.dataset;
    if (!isStale(today, checkedOn, validUntil)) continue;
    const mark = document.createElement('span');
    mark.className = 'status stale';
    mark.textContent = '待复核';
    element.append(' ', mark);
  }
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
