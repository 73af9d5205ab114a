import { answerField } from '../search/search-field.ts';
import { href } from '../site.ts';
import { copyLink, linkItem, linkOf } from './link-item.ts';

const mostHits = 20;

/** Shows what the site's search finds for the field, each with its buttons, in place of the lists; Enter copies the first. */
export function startLinkSearch(
  manual: HTMLElement,
  input: HTMLInputElement,
  say: (text: string) => void,
): void {
  const hits = manual.querySelector<HTMLElement>('[data-link-hits]');
  const none = manual.querySelector<HTMLElement>('[data-link-none]');
  if (!hits || !none) return;
  answerField(input, (said, answer, isWhole = false) => {
    const found = (answer?.results ?? []).flatMap(({ url, title, sections, best }) => {
      const all = [{ url, label: title }, ...sections];
      return all.sort((a, b) => Number(b.url === best) - Number(a.url === best));
    });
    manual.classList.toggle('searching', said !== '');
    hits.replaceChildren(...found.slice(0, mostHits).map(({ url, label }) => linkItem(label, href(url))));
    none.hidden = !isWhole || found.length > 0;
    say(found.length > 0 ? `找到 ${found.length} 条，按回车复制第一条` : said);
  });
  input.addEventListener('keydown', (event) => {
    const first = hits.querySelector('li');
    // 229 is the key of an input method, which Safari does not call composing.
    if (event.key === 'Enter' && event.keyCode !== 229 && !event.isComposing && first)
      void copyLink(linkOf(first)).then(say);
  });
}
