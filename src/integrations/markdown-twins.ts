import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hasTwin, twinPath } from '../loaders/markdown-twin.ts';
import { builtPages } from './built-pages.ts';
import { pageMarkdown } from './page-markdown.ts';

/** Lays beside every page that is read its text as Markdown. */
export function markdownTwins(): AstroIntegration {
  let site = '';
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:config:done'({ config }) {
        site = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done'({ dir }) {
        const root = fileURLToPath(dir);
        for (const page of builtPages(root)) {
          if (!page.file.endsWith('index.html') || !hasTwin(page.path)) continue;
          writeFileSync(root + twinPath(page.path).slice(1), pageMarkdown(page, site + page.path.slice(1)));
        }
      },
    },
  };
}
