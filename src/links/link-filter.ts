import { exactKey, runs } from '../search/normalise.ts';
import { openPlaceIndex } from '../search/place-index.ts';
import { anchorOf, titleOf } from './link-manual.ts';

/** How much of a query a place's words must explain to stay in the list. */
const leastCoverage = 0.6;

/** Leaves in the list what has the words of the query, in its question or among its other names. */
export function startFilter(manual: HTMLElement, input: HTMLInputElement, items: HTMLLIElement[]): void {
  const base = manual.dataset['base'] ?? '/';
  const keys = new Map(items.map((item) => [item, exactKey(titleOf(item))]));
  const none = manual.querySelector<HTMLElement>('[data-link-none]');
  const ask = openPlaceIndex(async (name) => (await fetch(`${base}search-index/${name}.json`)).json());
  const show = (known: ReadonlySet<string>) => {
    const words = runs(input.value);
    const wanted = (item: HTMLLIElement) =>
      words.every((word) => keys.get(item)?.includes(word)) ||
      known.has(anchorOf(item).pathname + anchorOf(item).hash);
    for (const item of items) item.hidden = input.value.trim() !== '' && !wanted(item);
    for (const group of manual.querySelectorAll('section')) {
      group.hidden = group.querySelector('li:not([hidden])') === null;
    }
    if (none) none.hidden = items.some((item) => !item.hidden);
  };
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) void update();
  });
  input.addEventListener('compositionend', () => void update());
  void update();

  async function update(): Promise<void> {
    const query = input.value;
    show(new Set());
    if (query.trim() === '') return;
    const { hits } = await ask(query).catch(() => ({ hits: [] }));
    if (input.value !== query) return;
    const near = hits.filter(({ coverage }) => coverage >= leastCoverage);
    show(new Set(near.map(({ row: [url] }) => base + url.slice(1))));
  }
}
