import { globSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { attributes, builtPages, idsOf } from './built-pages.ts';
import { whenBuilt } from './when-built.ts';

/** A link of a built page that leads nowhere. */
interface BrokenLink {
  /** Page the link stands on, as a file below the built site. */
  page: string;
  href: string;
  reason: string;
}

/**
 * Finds links to pages, files or section ids that the built site does not have.
 *
 * @param root folder of the built site
 * @param base path under which it is served, with a closing slash
 */
export function brokenLinks(root: string, base: string): BrokenLink[] {
  const pages = builtPages(root);
  const files = new Set(globSync('**/*.*', { cwd: root }));
  const ids = new Map(pages.map((page) => [page.file, idsOf(page)]));
  return pages.flatMap((built) => {
    const { file: page, path: sitePath } = built;
    const own = base + sitePath.slice(1);
    return attributes(built, 'a[href]', 'href').flatMap((href) => {
      if (/^(?:https?:|mailto:|tel:|data:)/.test(href)) return [];
      const url = new URL(href, `http://site${own}`);
      if (!url.pathname.startsWith(base)) return [{ page, href, reason: `不在站点路径 ${base} 之下` }];
      const path = decodeURIComponent(url.pathname.slice(base.length));
      const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!files.has(target)) return [{ page, href, reason: '没有这个页面' }];
      const hash = decodeURIComponent(url.hash.slice(1));
      if (hash !== '' && !ids.get(target)?.has(hash))
        return [{ page, href, reason: `没有 #${hash} 这个小节` }];
      return [];
    });
  });
}

/** Stops the build when a built page links to nowhere. */
export function linkCheck(): AstroIntegration {
  return whenBuilt('link-check', ({ root, base }) => {
    const broken = brokenLinks(root, base);
    if (broken.length === 0) return;
    const lines = broken.map(({ page, href, reason }) => `dist/${page} · href="${href}": ${reason}`);
    throw new Error(`${broken.length} 个链接失效：\n${lines.join('\n')}`);
  });
}
