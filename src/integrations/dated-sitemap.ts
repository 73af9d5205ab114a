import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { wholeGuide } from '../site.ts';
import { pageDates } from './page-dates.ts';

/**
 * The sitemap of the pages that search engines may show, each with the day of its last change.
 *
 * @param base path the site is served from
 */
export function datedSitemap(base: string): AstroIntegration {
  const lastChange = pageDates(fileURLToPath(new URL('../../content/', import.meta.url)));
  const sitePath = (url: string) => `/${new URL(url).pathname.slice(base.replace(/\/$/, '').length + 1)}`;
  const kept = (path: string) => !/^\/(?:search|embed)\//.test(path) && !path.endsWith(`/${wholeGuide}/`);
  return sitemap({
    filter: (url) => kept(sitePath(url)),
    serialize: (item) => ({ ...item, lastmod: lastChange(sitePath(item.url)) }),
  });
}
