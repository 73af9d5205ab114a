/**
 * Marks facts that must be checked again on the reader's day, so that an old build cannot pretend to be fresh: their citation,
 * and wherever the text quotes them.
 */
export function markStaleFacts(now: Date): void {
  const today = dayOf(now);
  for (const fact of document.querySelectorAll<HTMLElement>('[data-due]')) {
    if (today < (fact.dataset['due'] ?? '')) continue;
    fact.append(' ', staleMark());
    const quotes = `.fact-mark[href="#${fact.id}"], [data-quotes="${fact.id}"]`;
    for (const quote of document.querySelectorAll(quotes)) quote.after(staleMark());
  }
}

/** Says so where the device's date is before the day on which the page was written: what a tool works out from today would be wrong. */
export function warnOfClock(now: Date): void {
  const today = dayOf(now);
  const written = document.querySelector('.page-date time')?.getAttribute('datetime') ?? '';
  const note = document.querySelector<HTMLElement>('.clock-note');
  if (!note || today >= written) return;
  note.querySelector('time')?.append(today);
  note.hidden = false;
}

/** The day on the device, `YYYY-MM-DD`. */
function dayOf(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function staleMark(): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'status stale';
  mark.textContent = '待复核';
  return mark;
}
