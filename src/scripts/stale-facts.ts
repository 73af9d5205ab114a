/**
 * Marks facts that have grown old, so that an old build cannot pretend to be fresh: their ground, and wherever the text
 * quotes them.
 */
export function markStale(facts: Iterable<HTMLElement>): void {
  for (const fact of facts) {
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
