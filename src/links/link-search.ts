import { address } from '../search/results.ts';
import { answerField } from '../search/search-field.ts';
import { copyLink, linkItem, linkOf } from './link-item.ts';

const mostHits = 20;

/** Shows what the site's search finds for the field, each with its buttons, in place of the lists; Enter copies the first. */
export function startLinkSearch(
  manual: HTMLElement,
  input: HTMLInputElement,
  say: (text: string) => void,
): void {
  const base = manual.dataset['base'] ?? '/';
  const hits = manual.querySelector<HTMLElement>('[data-link-hits]');
  const none = manual.querySelector<HTMLElement>('[data-link-none]');
  if (!hits || !none) return;
  const fill = (items: HTMLElement[], isSearching: boolean) => {
    hits.replaceChildren(...items);
    none.hidden = items.length > 0 || !isSearching;
    manual.classList.toggle('searching', isSearching);
  };
  answerField(input, base, {
    show({ results }) {
      const found = results.flatMap(({ url, title, sections, best }) => {
        const all = [{ url, label: title }, ...sections];
        return [...all.filter((link) => link.url === best), ...all.filter((link) => link.url !== best)];
      });
      fill(
        found.slice(0, mostHits).map(({ url, label }) => linkItem(label, address(base, url))),
        true,
      );
      say(found.length > 0 ? `找到 ${found.length} 条，按回车复制第一条` : '没有找到');
    },
    say(text) {
      fill([], false);
      say(text);
    },
  });
  input.addEventListener('keydown', (event) => {
    const first = hits.querySelector('li');
    if (event.key === 'Enter' && !event.isComposing && first) void copyLink(linkOf(first)).then(say);
  });
}
