/** Opens what is folded around the part of the page that a link leads to, and all of it for paper. */
export function openFolded(): void {
  const open = () => {
    const target = document.getElementById(location.hash.slice(1));
    const closed = () => target?.closest<HTMLDetailsElement>('details:not([open])');
    if (!closed()) return;
    for (let fold = closed(); fold; fold = closed()) fold.open = true;
    target?.scrollIntoView();
  };
  open();
  addEventListener('hashchange', open);
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.fold')) fold.open = true;
  });
}
