import { cardRefusal, holdsCardNumber } from '../domain/card-number.ts';
import { openSearch, type SearchAnswer } from './engine.ts';
import { usableQuery } from './fold.ts';
import { address, element, marked } from './nodes.ts';
import type { PageResult } from './rank.ts';
import { rememberSearch } from './recent.ts';

const mostPages = 12;
/** Time between a failure and the next try, in milliseconds. */
const retryAfter = 3000;

/** Fills the search page with the results for the query of its address. */
export function showResults(base: string): void {
  const query = usableQuery(new URLSearchParams(location.search).get('q') ?? '');
  const [list, status, none, questions] = ['results', 'status', 'none', 'questions'].map((name) =>
    document.querySelector<HTMLElement>(`[data-search-${name}]`),
  );
  if (!list || !status || !none || !questions || query === '') return;
  if (holdsCardNumber(query)) {
    history.replaceState(null, '', location.pathname);
    status.textContent = cardRefusal;
    return;
  }
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) input.value = query;
  document.title = `${query} · ${document.title}`;
  rememberSearch(query);
  questions.hidden = true;
  const search = openSearch(base);
  const show = ({ results, understood, elsewhere }: SearchAnswer) => {
    list.replaceChildren(...results.slice(0, mostPages).map((result) => item(base, result, understood)));
    status.textContent = results.length > 0 ? `找到 ${results.length} 页` : `没有找到「${query}」`;
    none.hidden = results.length > 0;
    if (results.length === 0) none.querySelector('p')?.replaceChildren(elsewhere);
  };
  const ask = () => {
    status.textContent = '正在找…';
    search.find(query, show).then(
      (answer) => {
        show(answer);
        list.dataset['done'] = '';
      },
      () => {
        status.textContent = '搜索没有连上，网通了会自己再找';
        questions.hidden = false;
        setTimeout(ask, retryAfter);
      },
    );
  };
  ask();
}

function item(base: string, { url, title, excerpt, sections }: PageResult, query: string): HTMLElement {
  const link = (to: string, label: string) =>
    element('a', { href: address(base, to) }, ...marked(label, query));
  const text = (words: string) => (words === '' ? [] : [element('p', {}, ...marked(words, query))]);
  const links = sections.map((section) =>
    element('li', {}, link(section.url, section.label), ...text(section.excerpt)),
  );
  return element(
    'li',
    {},
    element('h2', {}, link(url, title)),
    ...text(excerpt),
    ...(links.length > 0 ? [element('ul', {}, ...links)] : []),
  );
}
