import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readEntries } from '../loaders/content-files.ts';
import { attributes, builtPage, builtPages, idsOf } from './built-pages.ts';
import { collectionRegistry } from '../schemas/index.ts';
import type { Redirect } from '../schemas/links.ts';
import { whenBuilt } from './when-built.ts';

/** Section ids by path of every link that has ever been published. */
type PublishedLinks = Record<string, string[]>;

/** Where the list is kept, below the project root. */
export const publishedFile = 'content/published-links.json';

/** The committed list; empty before the first one is written. */
export function readPublished(file: string): PublishedLinks {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PublishedLinks) : {};
}

/** Published links that a built site no longer answers, neither by a page nor by a declared redirect. */
export function lostLinks(root: string, published: PublishedLinks): string[] {
  return Object.entries(published).flatMap(([path, ids]) => {
    const file = `${root}${path}${path.endsWith('/') ? 'index.html' : ''}`;
    if (!existsSync(file)) return [path];
    const there = idsOf(builtPage(root, relative(root, file)));
    return ids.filter((id) => !there.has(id)).map((id) => `${path}#${id}`);
  });
}

/**
 * What a built site offers for linking: its pages, and on each the headings and all that the list of links names.
 *
 * @param base path under which the site is served, with a closing slash
 */
export function offeredLinks(root: string, base: string): PublishedLinks {
  const named = attributes(builtPage(root, 'links/index.html'), '[href^="/"][href*="#"]', 'href').map(
    (href) => {
      const [path = '', id = ''] = href.split('#');
      return { path: `/${path.slice(base.length)}`, id };
    },
  );
  return Object.fromEntries(
    builtPages(root)
      .filter(({ file }) => /(?:^|\/)index\.html$/.test(file) && !file.startsWith('embed/'))
      .map((page) => {
        const headings = attributes(page, 'main :is(h2, h3)[id]', 'id');
        const listed = named.filter((link) => link.path === page.path).map(({ id }) => id);
        return [page.path, [...new Set([...headings, ...listed])].sort()];
      }),
  );
}

/** Adds what the built site offers to the list; nothing is ever taken off it. */
export function publish(root: string, base: string, file: string): PublishedLinks {
  const published = readPublished(file);
  for (const [path, ids] of Object.entries(offeredLinks(root, base))) {
    published[path] = [...new Set([...(published[path] ?? []), ...ids])].sort();
  }
  writeFileSync(file, `${JSON.stringify(published, null, 2)}\n`);
  return published;
}

/** Writes `_redirects` for hosts that read it, and stops the build when a published link would be lost. */
export function publishedLinks(): AstroIntegration {
  return whenBuilt('published-links', ({ root, project, base }) => {
    writeFileSync(`${root}_redirects`, hostRedirects(`${project}content`, base));
    const lost = lostLinks(root.replace(/\/$/, ''), readPublished(project + publishedFile));
    if (lost.length === 0) return;
    const advice = '已发布的链接不能丢；内容搬走的，在 content/redirects.yaml 里写明去处';
    throw new Error(`${lost.length} 个已发布的链接没有了：\n${lost.join('\n')}\n${advice}`);
  });
}

/** Moved pages in the form `from to 301`; a server never sees section ids, so these stay with the page. */
export function hostRedirects(content: string, base: string): string {
  const { pattern, shape, schema } = collectionRegistry.redirects;
  return readEntries(content, pattern, shape)
    .map(({ data }): Redirect => schema.parse(data))
    .filter(({ from }) => !from.includes('#'))
    .map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`)
    .join('');
}
