/**
 * Marks facts that must be checked again on the reader's day, so that an old build cannot pretend to be fresh: their citation,
 * and wherever the text quotes them.
 */
export function markStaleFacts(now: Date): void {
  // Written as if the reader's clock were the one of Greenwich.
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  for (const fact of document.querySelectorAll<HTMLElement>('[data-due]')) {
    if (today < (fact.dataset['due'] ?? '')) continue;
    fact.append(' ', staleMark());
    const quotes = `.fact-mark[href="#${fact.id}"], [data-quotes="${fact.id}"]`;
    for (const quote of document.querySelectorAll(quotes)) quote.after(staleMark());
  }
}

function staleMark(): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'status stale';
  mark.textContent = '待复核';
  return mark;
}
