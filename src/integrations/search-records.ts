import type { RootContent } from 'hast';
import { select } from 'hast-util-select';
import type { BuiltPage } from './built-pages.ts';

const leftTags = 'script style template noscript nav svg button input select'.split(' ');
const inline = 'a abbr b code data em mark output small span strong sub sup time'.split(' ');

/**
 * Cuts the main part of a built page at the entries on it: each element with the id of an entry begins its text. What is marked
 * `data-pagefind-ignore` is left out; what is marked `data-search-page` (foot notes, print versions) belongs to the page.
 *
 * @param urls of all entries
 * @returns by the entry's address its text, each block on a line
 */
export function entryTexts({ path, tree }: BuiltPage, urls: ReadonlySet<string>): Map<string, string> {
  // A tool on a guide is found on its own page.
  const left = path.startsWith('/guides/') ? [...leftTags, 'astro-island'] : leftTags;
  const texts = new Map<string, string>();
  let current = path;
  const add = (text: string) => texts.set(current, `${texts.get(current) ?? ''}${text}`);
  const walk = (node: RootContent) => {
    if (node.type === 'text') add(node.value.replace(/\s+/g, ' '));
    if (node.type !== 'element' || left.includes(node.tagName)) return;
    const { properties, tagName, children } = node;
    if ('dataPagefindIgnore' in properties || 'hidden' in properties) return;
    const url = `${path}#${String(properties['id'])}`;
    if (urls.has(url)) current = url;
    const before = current;
    if ('dataSearchPage' in properties) current = path;
    const edge = inline.includes(tagName) ? '' : '\n';
    add(edge);
    children.forEach(walk);
    add(edge);
    if ('dataSearchPage' in properties) current = before;
  };
  select('main', tree)?.children.forEach(walk);
  return texts;
}
