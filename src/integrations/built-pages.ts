import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { wholeGuide } from '../site.ts';

/** A page of the built site. Its tree is shared by all who read it: copy before you change it. */
export interface BuiltPage {
  /** File below the built site, such as `guides/fees/index.html`. */
  file: string;
  /** Address on the site, such as `/guides/fees/`. */
  path: string;
  html: string;
  tree: Root;
}

const parsed = new Map<string, BuiltPage>();

/**
 * All pages of a built site in the order of their files. A page is parsed once as long as its file stays as it is.
 *
 * @param root folder of the built site
 */
export function builtPages(root: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: root })
    .sort()
    .map((file) => builtPage(root, file));
}

/** One page of a built site, by its file with or without a slash before it. @throws Error if there is no such file */
export function builtPage(root: string, name: string): BuiltPage {
  const place = join(root, name);
  const html = readFileSync(place, 'utf8');
  const before = parsed.get(place);
  if (before?.html === html) return before;
  const file = relative(root, place);
  const page = { file, path: `/${file.replace(/index\.html$/, '')}`, html, tree: fromHtml(html) };
  parsed.set(place, page);
  return page;
}

/** What a built page is within a guide, if it is in one. */
export function guidePageKind(file: string): 'way-in' | 'topic' | 'whole' | undefined {
  const [folder, guide, page, index] = file.split('/');
  if (folder !== 'guides' || guide === undefined) return undefined;
  if (page === 'index.html') return 'way-in';
  return index === undefined ? undefined : page === wholeGuide ? 'whole' : 'topic';
}

/** Values of an attribute on all elements that a CSS selector finds, in their order. */
export function attributes(page: BuiltPage, selector: string, name: string): string[] {
  return selectAll(selector, page.tree).flatMap((element) => {
    const value = attribute(element, name);
    return value === undefined ? [] : [value];
  });
}

/** Value of an attribute as text; `undefined` if the element has none. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** All ids of a page. */
export function idsOf(page: BuiltPage): Set<string> {
  return new Set(attributes(page, '[id]', 'id'));
}
