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
 * @returns by the entry's address its text, block for block
 */
export function entryTexts({ path, tree }: BuiltPage, urls: ReadonlySet<string>): Map<string, string[]> {
  const main = select('main', tree);
  // A tool on a guide is found on its own page.
  const left = path.startsWith('/guides/') ? [...leftTags, 'astro-island'] : leftTags;
  const texts = new Map<string, string[]>([[path, []]]);
  let current = path;
  let open = false;
  const write = (text: string, url: string) => {
    const blocks = texts.get(url) ?? [];
    texts.set(url, blocks);
    if (open) blocks.push(`${blocks.pop() ?? ''}${text}`);
    else blocks.push(text);
    open = true;
  };
  const walk = (node: RootContent, ofPage: boolean) => {
    if (node.type === 'text' && node.value.trim() !== '') write(node.value, ofPage ? path : current);
    if (node.type !== 'element' || left.includes(node.tagName)) return;
    const { properties, tagName, children } = node;
    if ('dataPagefindIgnore' in properties || 'hidden' in properties) return;
    const isBlock = !inline.includes(tagName);
    const url = `${path}#${String(properties['id'])}`;
    if (urls.has(url)) current = url;
    if (isBlock) open = false;
    const isPages = 'dataSearchPage' in properties;
    for (const child of children) walk(child, ofPage || isPages);
    if (isBlock) open = false;
  };
  if (main) walk(main, false);
  return texts;
}
