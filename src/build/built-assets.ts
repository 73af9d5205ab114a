import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { earlyScript, needsScriptsAtOnce } from './page-scripts.ts';

/** Size of a file as a browser fetches it, in bytes after gzip. */
export function gzipBytes(content: Buffer | string): number {
  return gzipSync(content, { level: 9 }).length;
}

/** What one built page makes the browser fetch or parse, in bytes after gzip. */
export interface PageWeight {
  html: number;
  css: number;
  /** The script that runs before the first paint; it fetches the others for a page that has no need of them at once. */
  earlyJs: number;
  /** Scripts, inline ones among them, that run although the page has no need of them yet. */
  idleJs: number;
  /** All that comes before the page has loaded: its text, styles, and scripts that do not wait. */
  cold: number;
  /** Number of its elements. */
  nodes: number;
  /** Scripts of the page itself, whenever they come. */
  pageJs: number;
  /** The same and all that the heaviest widget of the page needs to come to life. */
  widgetJs: number;
}

/**
 * Weighs a built page.
 *
 * @param root folder of the built site
 * @param base path under which it is served, with a closing slash
 * @param html text of the page
 * @throws Error if a widget of the page has no script
 */
export function weighPage(root: string, base: string, html: string): PageWeight {
  const local = (url: string) => url.replace(base, '');
  const attributes = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => local(match[1] ?? ''));
  const sum = (files: Iterable<string>) =>
    [...new Set(files)].reduce((total, file) => total + gzipBytes(readFileSync(join(root, file))), 0);
  const styles = attributes(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g);
  const all = attributes(/<script[^>]+src="([^"]+)"/g);
  const later = /data-later-scripts="([^"]+)"/.exec(html)?.[1]?.split(' ').map(local) ?? [];
  const atOnce = all.filter((file) => file !== earlyScript).flatMap((file) => withImports(root, file));
  const scripts = [...atOnce, ...later.flatMap((file) => withImports(root, file))];
  const inline = [...html.matchAll(/<script(?![^>]*(?:src=|json))[^>]*>([\s\S]*?)<\/script>/g)].reduce(
    (total, match) => total + gzipBytes(match[1] ?? ''),
    0,
  );
  const widgets = [...html.matchAll(/data-later-widget="([^"]+)"/g)].map(
    (match) => inline + sum([...scripts, ...widgetScripts(root, scripts, match[1] ?? '')]),
  );
  const pageJs = inline + sum(scripts);
  const own = {
    html: gzipBytes(html),
    css: sum(styles),
    earlyJs: sum(all.filter((file) => file === earlyScript)),
  };
  return {
    ...own,
    cold: own.html + own.css + own.earlyJs + inline + sum(atOnce),
    nodes: html.match(/<[a-z]/g)?.length ?? 0,
    idleJs: needsScriptsAtOnce(html) ? 0 : inline + sum(atOnce),
    pageJs,
    widgetJs: Math.max(pageJs, ...widgets),
  };
}

/** What the scripts of a page fetch for a widget: the file that knows all widgets, and the widget's own. */
function widgetScripts(root: string, scripts: readonly string[], widget: string): string[] {
  const entry = new RegExp(`["']?\\b${widget}["']?:\\s*async.*?import\\(["'\`](\\.[^"'\`]+)`, 's');
  for (const script of scripts) {
    for (const [, target = ''] of scriptText(root, script).matchAll(/import\(["'`](\.[^"'`]+)/g)) {
      const mount = beside(script, target);
      const own = entry.exec(scriptText(root, mount))?.[1];
      if (own !== undefined) return [mount, beside(mount, own)].flatMap((file) => withImports(root, file));
    }
  }
  throw new Error(`No script of the page fetches the widget ${widget}`);
}

/** A built script with everything it imports at once, not on demand. */
function withImports(root: string, file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  for (const match of scriptText(root, file).matchAll(
    /(?:^|[;}\s])(?:import|export)(?:[^"'`();]*?from)?\s*["'](\.[^"']+)["']/g,
  )) {
    withImports(root, beside(file, match[1] ?? ''), seen);
  }
  return [...seen];
}

function scriptText(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** A file that another one names, both from the folder of the site. */
function beside(file: string, name: string): string {
  return join(dirname(file), name);
}
