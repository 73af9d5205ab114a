import { isStale } from '../domain/stale.ts';

/**
 * Marks facts that have grown old on the reader's day, so that an old build cannot pretend to be fresh: their ground, and
 * wherever the text quotes them.
 */
export function markStaleFacts(now: Date): void {
  const today = [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-');
  for (const element of document.querySelectorAll<HTMLElement>('[data-checked-on]')) {
    const { checkedOn = '', validUntil } = element.dataset;
    if (!isStale(today, checkedOn, validUntil)) continue;
    element.append(' ', staleMark());
    for (const quote of document.querySelectorAll(`.fact-mark[href="#${element.id}"]`))
      quote.after(staleMark());
  }
}

function staleMark(): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'status stale';
  mark.textContent = '待复核';
  return mark;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
