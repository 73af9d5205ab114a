import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Size of a file as a browser fetches it, in bytes after gzip. */
export function gzipBytes(content: Buffer | string): number {
  return gzipSync(content, { level: 9 }).length;
}

/** What one built page makes the browser fetch or parse, in bytes after gzip. */
export interface PageWeight {
  html: number;
  css: number;
  /** Scripts that run at once, inline ones among them. */
  idleJs: number;
  /** Scripts of the heaviest widget, its renderer among them; 0 on a page without one. */
  widgetJs: number;
}

/**
 * Weighs a built page.
 *
 * @param root folder of the built site
 * @param base path under which it is served, with a closing slash
 * @param html text of the page
 */
export function weighPage(root: string, base: string, html: string): PageWeight {
  const local = (url: string) => url.replace(base, '');
  const attributes = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => local(match[1] ?? ''));
  const sum = (files: Iterable<string>) =>
    [...new Set(files)].reduce((total, file) => total + gzipBytes(readFileSync(join(root, file))), 0);
  const styles = attributes(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g);
  const scripts = attributes(/<script[^>]+src="([^"]+)"/g).flatMap((file) => withImports(root, file));
  const inline = [...html.matchAll(/<script(?![^>]*(?:src=|json))[^>]*>([\s\S]*?)<\/script>/g)];
  const renderers = attributes(/renderer-url="([^"]+)"/g).flatMap((file) => withImports(root, file));
  const widgets = attributes(/component-url="([^"]+)"/g).map((file) =>
    sum([...withImports(root, file), ...renderers]),
  );
  return {
    html: gzipBytes(html),
    css: sum(styles),
    idleJs: sum(scripts) + inline.reduce((total, match) => total + gzipBytes(match[1] ?? ''), 0),
    widgetJs: Math.max(0, ...widgets),
  };
}

/** A built script with everything it imports at once, not on demand. */
function withImports(root: string, file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(join(root, file), 'utf8');
  for (const match of text.matchAll(
    /(?:^|[;}\s])(?:import|export)(?:[^"'`();]*?from)?\s*["'](\.[^"']+)["']/g,
  )) {
    withImports(root, relative(root, join(root, dirname(file), match[1] ?? '')), seen);
  }
  return [...seen];
}
