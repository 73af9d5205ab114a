import { fetchTitles } from '../search/files.ts';

const retryAfter = 3000;

/** Loads what the search box needs when it is first used, or at once for the query of an address. */
export function offerSearch(): void {
  const box = document.querySelector<HTMLElement>('.search-box');
  const input = box?.querySelector('input');
  if (!box || !input) return;
  const load = () => {
    // Beside the script that reads them: on a slow network one round trip less.
    fetchTitles().catch(() => undefined);
    import('../search/search-box.ts').then(
      ({ startSearchBox }) => {
        startSearchBox(box);
      },
      () => {
        box.querySelector('[role="status"]')?.replaceChildren('搜索没有连上，网通了会自己再找');
        box.querySelector('.search-panel')?.classList.remove('visually-hidden');
        setTimeout(load, retryAfter);
      },
    );
  };
  input.addEventListener('focus', load, { once: true });
  const isAsked = box.matches('.in-page') && new URLSearchParams(location.search).has('q');
  if (isAsked || document.activeElement === input) load();
}
