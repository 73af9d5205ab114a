import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hasTwin, twinPath } from '../loaders/markdown-twin.ts';
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
        for (const file of globSync('**/index.html', { cwd: root })) {
          const path = `/${file.replace(/index\.html$/, '')}`;
          if (!hasTwin(path)) continue;
          const markdown = pageMarkdown(readFileSync(root + file, 'utf8'), site + path.slice(1));
          writeFileSync(root + twinPath(path).slice(1), markdown);
        }
      },
    },
  };
}
