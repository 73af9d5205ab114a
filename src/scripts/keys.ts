/** `/` and Ctrl/⌘-K lead to the search box, `?` shows all keys. */
export function offerKeys(): void {
  const input = document.querySelector<HTMLInputElement>('#site-search');
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    const isFree = !event.altKey && !(target as Element).matches('input, textarea, select');
    const hasControl = event.ctrlKey || event.metaKey;
    if (key === '?' && isFree && !hasControl)
      import('./keys-sheet.ts').then(
        ({ openKeys }) => {
          openKeys();
        },
        () => undefined,
      );
    const searches = hasControl ? key.toLowerCase() === 'k' : key === '/' && isFree;
    if (!searches || !input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
