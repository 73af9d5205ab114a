/** Has facts marked that must be checked again on the reader's day; what marks them is fetched when there is one. */
export function markDueFacts(now: Date): void {
  const today = [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-');
  const due = [...document.querySelectorAll<HTMLElement>('[data-due]')].filter(
    (fact) => today >= (fact.dataset['due'] ?? ''),
  );
  if (due.length > 0) {
    void import('./stale-facts.ts').then(({ markStale }) => {
      markStale(due);
    });
  }
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
