import { fetchTitles } from '../search/files.ts';

/** Loads what the search box needs when it is first used; without a network it is asked for again with the next key. */
export function offerSearch(): void {
  const form = document.querySelector<HTMLFormElement>('.search-box');
  const input = form?.querySelector('input');
  if (!form || !input) return;
  const load = () => {
    // Beside the script that reads them: on a slow network one round trip less.
    fetchTitles().catch(() => undefined);
    import('../search/search-box.ts').then(
      ({ startSearchBox }) => {
        startSearchBox(form);
      },
      () => undefined,
    );
  };
  for (const type of ['focus', 'input']) input.addEventListener(type, load);
  if (document.activeElement === input) load();
}
