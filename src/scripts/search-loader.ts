/** Loads what the search box needs when it is first used; `/` and Ctrl/⌘-K lead there, `?` shows all keys. */
export function offerSearch(): void {
  const form = document.querySelector<HTMLFormElement>('.search-box');
  const input = form?.querySelector('input');
  if (!form || !input) return;
  const load = () => {
    fetchTitles(form.dataset['base'] ?? '/');
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
    const opens = hasControl ? key.toLowerCase() === 'k' : key === '/' && isFree;
    if (!opens) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

/** Begins to fetch the titles beside the script that reads them: on a slow network one round trip less. */
function fetchTitles(base: string): void {
  const href = `${base}places.json`;
  if (document.head.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
}
