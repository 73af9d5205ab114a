import { openSearch } from '../search/engine.ts';
import { exactKey, runs } from '../search/fold.ts';
import { anchorOf, titleOf } from './link-manual.ts';

/** Leaves in the list what has the words of the query, in its question or among its other names. */
export function startFilter(manual: HTMLElement, input: HTMLInputElement, items: HTMLLIElement[]): void {
  const base = manual.dataset['base'] ?? '/';
  const keys = new Map(items.map((item) => [item, exactKey(titleOf(item))]));
  const none = manual.querySelector<HTMLElement>('[data-link-none]');
  const search = openSearch(base);
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
    const { results } = await search.find(query, () => undefined).catch(() => ({ results: [] }));
    if (input.value !== query) return;
    const near = results.flatMap(({ url, sections }) => [url, ...sections.map((section) => section.url)]);
    show(new Set(near.map((url) => base + url.slice(1))));
  }
}
