/** Opens what is folded around the part of the page that a link leads to, and all of it for paper. */
export function openFolded(): void {
  const open = () => {
    const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    const closed = target && foldsAround(target).filter((fold) => !fold.open);
    if (!target || !closed || closed.length === 0) return;
    for (const fold of closed) fold.open = true;
    target.scrollIntoView();
  };
  open();
  addEventListener('hashchange', open);
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.fold')) fold.open = true;
  });
}

function foldsAround(element: Element): HTMLDetailsElement[] {
  const fold = element.closest('details');
  return fold ? [fold, ...(fold.parentElement ? foldsAround(fold.parentElement) : [])] : [];
}
