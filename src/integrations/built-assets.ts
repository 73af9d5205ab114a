import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { attributes, builtPage } from './built-pages.ts';
import { offlineCopy } from './service-worker.ts';

/** Size of a built file as a server sends it, in bytes: of text the `.br` that has been laid beside it. */
export function sentBytes(file: string): number {
  const packed = `${file}.br`;
  return statSync(existsSync(packed) ? packed : file).size;
}

/** What one visit fetches for use without a network, in bytes: the guide in hand comes first, here the largest. */
export function weighOfflineCopy(root: string, base: string): number {
  const { files, guides, all } = offlineCopy(root);
  const bytes = (address: string) => sentBytes(join(root, address.slice(base.length)));
  const largestGuide = Math.max(...Object.values(guides).map(bytes));
  return [...files, all].reduce((sum, file) => sum + bytes(file), largestGuide);
}

/** What one built page makes the browser fetch, in bytes as they are sent. */
interface PageWeight {
  html: number;
  css: number;
  /** All that comes before the page has loaded: its text, styles and scripts. */
  cold: number;
  /** Number of its elements. */
  nodes: number;
  /** Scripts that the page loads at once; what stands in the page counts as HTML. */
  pageJs: number;
  /** The same, what the page fetches once it has loaded, and all that its heaviest widget needs to come to life. */
  widgetJs: number;
}

/**
 * Weighs a built page.
 *
 * @param root folder of the built site
 * @param base path under which it is served, with a closing slash
 * @param page its file, from that folder
 */
export function weighPage(root: string, base: string, page: string): PageWeight {
  const built = builtPage(root, page);
  const named = (selector: string, name: string) =>
    attributes(built, selector, name).map((address) => address.replace(base, ''));
  const sum = (files: Iterable<string>) =>
    [...new Set(files)].reduce((total, file) => total + sentBytes(join(root, file)), 0);
  const withAll = (files: readonly string[]) => files.flatMap((file) => withImports(root, file));
  const scripts = withAll(named('script[src]', 'src'));
  const renderer = withAll(named('astro-island', 'renderer-url'));
  const rest = withAll(scripts.flatMap((file) => afterLoad(root, file)));
  const widgets = named('astro-island', 'component-url').map((file) =>
    sum([...scripts, ...rest, ...renderer, ...withImports(root, file)]),
  );
  const pageJs = sum(scripts);
  const own = {
    html: sentBytes(join(root, page)),
    css: sum(named('link[rel=stylesheet]', 'href')),
    pageJs,
  };
  return {
    ...own,
    cold: own.html + own.css + pageJs,
    nodes: selectAll('*', built.tree).length,
    widgetJs: Math.max(sum([...scripts, ...rest]), ...widgets),
  };
}

/** What a built script of a page fetches once the page has loaded. */
function afterLoad(root: string, file: string): string[] {
  const found = /import\(["'`](\.\/after-load\.[^"'`]+)/.exec(readFileSync(join(root, file), 'utf8'));
  return found?.[1] === undefined ? [] : [join(dirname(file), found[1])];
}

/** A built script with everything it imports at once, not on demand. */
function withImports(root: string, file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(join(root, file), 'utf8');
  for (const match of text.matchAll(
    /(?:^|[;}\s])(?:import|export)(?:[^"'`();]*?from)?\s*["'](\.[^"']+)["']/g,
  )) {
    withImports(root, join(dirname(file), match[1] ?? ''), seen);
  }
  return [...seen];
}
