import { holdsCardNumber } from '../domain/card-number.ts';
import { cardRefusal } from './card-refusal.ts';
import { openSearch, type SearchAnswer } from './engine.ts';
import { address, element, marked } from './nodes.ts';
import { usableQuery } from './normalise.ts';
import type { PageResult } from './ranking.ts';
import { rememberSearch } from './recent.ts';

const mostPages = 12;

/** Fills the search page with the results for the query of its address. */
export async function showResults(base: string): Promise<void> {
  const query = usableQuery(new URLSearchParams(location.search).get('q') ?? '');
  const place = document.querySelector<HTMLElement>('[data-search-results]');
  const status = document.querySelector<HTMLElement>('[data-search-status]');
  if (!place || !status || query === '') return;
  if (holdsCardNumber(query)) {
    history.replaceState(null, '', location.pathname);
    status.textContent = cardRefusal;
    return;
  }
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) input.value = query;
  document.title = `${query} · ${document.title}`;
  const questions = document.querySelector<HTMLElement>('[data-search-questions]');
  if (questions) questions.hidden = true;
  rememberSearch(query);
  status.textContent = '正在找…';
  const show = (answer: SearchAnswer) => {
    place.replaceChildren(
      ...answer.results.slice(0, mostPages).map((result) => item(base, result, answer.understood)),
    );
    status.textContent =
      answer.results.length > 0 ? `找到 ${answer.results.length} 页` : `没有找到「${query}」`;
    showHelp(base, answer);
  };
  try {
    show(await openSearch(base).find(query, show));
    place.dataset['done'] = '';
  } catch {
    status.textContent = '搜索没有连上，请检查网络后刷新';
    if (questions) questions.hidden = false;
  }
}

function item(base: string, { url, title, excerpt, sections }: PageResult, query: string): HTMLElement {
  const heading = element('h2', {}, element('a', { href: address(base, url) }, ...marked(title, query)));
  const links = sections.map((section) =>
    element(
      'li',
      {},
      element('a', { href: address(base, section.url) }, ...marked(section.label, query)),
      ...(section.excerpt === '' ? [] : [element('p', {}, ...marked(section.excerpt, query))]),
    ),
  );
  const summary = sections.some((section) => section.excerpt !== '')
    ? []
    : [element('p', {}, ...marked(excerpt, query))];
  return element('li', {}, heading, ...summary, ...(links.length > 0 ? [element('ul', {}, ...links)] : []));
}

function showHelp(base: string, { results, nearest }: SearchAnswer): void {
  const help = document.querySelector<HTMLElement>('[data-search-help]');
  const list = document.querySelector<HTMLElement>('[data-search-nearest]');
  if (!help || !list) return;
  help.hidden = results.length > 0;
  list.hidden = nearest.length === 0;
  list
    .querySelector('ul')
    ?.replaceChildren(
      ...nearest.map(({ url, label }) =>
        element('li', {}, element('a', { href: address(base, url) }, label)),
      ),
    );
}
