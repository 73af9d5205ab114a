/** Opens the search box by `/` and Ctrl/⌘-K and loads what it needs when it is first used. */
export function offerSearch(): void {
  const form = document.querySelector<HTMLFormElement>('.search-box');
  const input = form?.querySelector('input');
  if (!form || !input) return;
  const load = () => {
    import('../search/search-box.ts').then(
      ({ startSearchBox }) => {
        startSearchBox(form);
      },
      () => undefined,
    );
  };
  // Without a network it is asked for again with the next key.
  for (const type of ['focus', 'input']) input.addEventListener(type, load);
  if (document.activeElement === input) load();
  document.addEventListener('keydown', (event) => {
    const slash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isEditing(event.target);
    const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !commandK) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

function isEditing(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}
