import { href } from '../site.ts';
import { isChinese, runs, usableQuery } from './fold.ts';
import type { SearchAnswer } from './search.ts';

/** Makes an element with text or children; text is never read as HTML. */
export function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** Makes a link to a site path. */
export function linkTo(path: string, ...children: (Node | string)[]): HTMLElement {
  const made = element('a', ...children);
  made.setAttribute('href', href(path));
  return made;
}

/** Cuts a text so that the words of the query stand at the odd places: of Chinese, two or more of its characters in a row. */
export function cutAtWords(text: string, query: string): string[] {
  const words = runs(usableQuery(query)).map((run) =>
    isChinese(run) && run.length > 1 ? `[${run}]{2,}` : run.replace(/[.+]/g, '\\$&'),
  );
  return words.length === 0 ? [text] : text.split(new RegExp(`(${words.join('|')})`, 'iu'));
}

/**
 * Results as items of a list: each page with what it says and its sections, the words of the query marked.
 *
 * @param notes what pages are about, by site path; shown where the page's own text does not hold the query
 */
export function resultItems(
  { results, understood }: SearchAnswer,
  notes: Readonly<Record<string, string>> = {},
): HTMLElement[] {
  const marked = (text: string) =>
    cutAtWords(text, understood).map((piece, i) => (i % 2 === 0 ? piece : element('mark', piece)));
  const item = (url: string, label: string, text = '', ...below: HTMLElement[]) =>
    element('li', linkTo(url, ...marked(label)), ...(text ? [element('p', ...marked(text))] : []), ...below);
  return results.map(({ url, title, excerpt, sections }) => {
    const items = sections.map((section) => item(section.url, section.label, section.excerpt));
    return item(url, title, excerpt || notes[url], ...(items.length > 0 ? [element('ul', ...items)] : []));
  });
}
