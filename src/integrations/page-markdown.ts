import type { Element, Root, RootContent } from 'hast';
import { select } from 'hast-util-select';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { BuiltPage } from './built-pages.ts';

/** Classes of what makes no sense in plain text: navigation, buttons, marks. */
const left = [
  'heading-link',
  'toc',
  'breadcrumb',
  'page-wrong',
  'next-prev',
  'visually-hidden',
  'button-row',
  'no-print',
  'moved-section',
];
const leftTags = ['script', 'style', 'template', 'noscript', 'button', 'svg', 'form', 'dialog'];

/**
 * The main part of a built page as Markdown: facts with their words, widgets as a link to their tool.
 *
 * @param address full address of the page, to which its links are made absolute
 */
export function pageMarkdown({ tree }: BuiltPage, address: string): string {
  const main = structuredClone(select('main', tree));
  const text: Root = { type: 'root', children: main ? kept(main, address) : [] };
  const writer = unified()
    .use(rehypeRemark)
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });
  return `${writer.stringify(writer.runSync(text)).trim()}\n\n来源：<${address}>\n`;
}

function kept(node: RootContent, address: string): RootContent[] {
  if (node.type !== 'element') return node.type === 'comment' ? [] : [node];
  if (leftTags.includes(node.tagName) || classes(node).some((name) => left.includes(name))) return [];
  if ('dataTool' in node.properties) return [widgetNote(address)];
  if (classes(node).includes('fact-mark')) return [factMark(node)];
  const link = node.properties['href'];
  if (node.tagName === 'a' && typeof link === 'string') {
    node.properties['href'] = new URL(link, address).href;
  }
  node.children = node.children.flatMap((child) => kept(child, address)) as Element['children'];
  return [node];
}

function classes(node: Element): string[] {
  const value = node.properties['className'];
  return Array.isArray(value) ? value.map(String) : [];
}

/** How far a fact may be trusted, if it is not an official rule. */
function factMark(node: Element): RootContent {
  const [word] = node.children;
  const text = word?.type === 'text' ? word.value.trim() : '';
  return { type: 'text', value: text === '据' ? '' : `（${text}）` };
}

function widgetNote(address: string): Element {
  const element = (tagName: string, href: string | undefined, children: Element['children']): Element => ({
    type: 'element',
    tagName,
    properties: href === undefined ? {} : { href },
    children,
  });
  const words = { type: 'text' as const, value: '这里有一个可以填的工具，在网页上用' };
  return element('p', undefined, [element('a', address, [words])]);
}
