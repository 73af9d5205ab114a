/** `/` and Ctrl/⌘-K lead to the search box, `?` shows all keys. */
export function offerKeys(): void {
  const input = document.querySelector<HTMLInputElement>('#site-search');
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    const hasControl = event.ctrlKey || event.metaKey;
    const isFree = !hasControl && !event.altKey && !(target as Element).matches('input, textarea, select');
    if (key === '?' && isFree)
      import('./keys-dialog.ts').then(
        ({ openKeys }) => {
          openKeys();
        },
        () => undefined,
      );
    const searches = (key === '/' && isFree) || (key === 'k' && hasControl && !event.altKey);
    if (!searches || !input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
