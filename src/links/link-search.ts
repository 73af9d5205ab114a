import { openSearch, type SearchAnswer } from '../search/engine.ts';
import { address } from '../search/nodes.ts';
import { copyLink, linkItem, linkOf } from './link-item.ts';

/** Time between the last key and the search, and between a failure and the next try, in milliseconds. */
const pause = 40;
const retryAfter = 3000;
const mostHits = 20;

/** Shows what the site's search finds for the field, each with its buttons, in place of the lists; Enter copies the first. */
export function startLinkSearch(
  manual: HTMLElement,
  input: HTMLInputElement,
  say: (text: string) => void,
): void {
  const base = manual.dataset['base'] ?? '/';
  const search = openSearch(base);
  const hits = manual.querySelector<HTMLElement>('[data-link-hits]');
  const none = manual.querySelector<HTMLElement>('[data-link-none]');
  let timer = 0;
  if (!hits || !none) return;

  const show = ({ query, results }: SearchAnswer) => {
    if (input.value.trim() !== query) return;
    const found = results.flatMap(({ url, title, sections, best }) => {
      const all = [{ url, label: title }, ...sections];
      return [...all.filter((link) => link.url === best), ...all.filter((link) => link.url !== best)];
    });
    hits.replaceChildren(
      ...found.slice(0, mostHits).map(({ url, label }) => linkItem(label, address(base, url))),
    );
    none.hidden = results.length > 0;
    say(results.length > 0 ? `找到 ${found.length} 条，按回车复制第一条` : '没有找到');
  };
  const update = () => {
    const query = input.value.trim();
    manual.classList.toggle('searching', query !== '');
    if (query === '') {
      hits.replaceChildren();
      none.hidden = true;
      return say('');
    }
    search.find(query, show).then(show, () => {
      if (input.value.trim() !== query) return;
      say('搜索没有连上，网通了会自己再找');
      timer = window.setTimeout(update, retryAfter);
    });
  };
  const updateSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(update, pause);
  };
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) updateSoon();
  });
  input.addEventListener('compositionend', updateSoon);
  input.addEventListener('keydown', (event) => {
    const first = hits.querySelector('li');
    if (event.key === 'Enter' && !event.isComposing && first) void copyLink(linkOf(first)).then(say);
  });
  update();
}
