/**
 * Marks facts that must be checked again on the reader's day, so that an old build cannot pretend to be fresh: their ground,
 * and wherever the text quotes them.
 */
export function markStaleFacts(now: Date): void {
  const today = [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-');
  for (const fact of document.querySelectorAll<HTMLElement>('[data-due]')) {
    if (today < (fact.dataset['due'] ?? '')) continue;
    fact.append(' ', staleMark());
    for (const quote of document.querySelectorAll(`.fact-mark[href="#${fact.id}"]`)) quote.after(staleMark());
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
