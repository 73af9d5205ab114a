import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { hasTwin, twinPath } from '../site.ts';
import { builtPages } from './built-pages.ts';
import { pageMarkdown } from './page-markdown.ts';
import { whenBuilt } from './when-built.ts';

/** Lays beside every page that is read its text as Markdown. */
export function markdownTwins(): AstroIntegration {
  return whenBuilt('markdown-twins', ({ root, address }) => {
    for (const page of builtPages(root)) {
      if (!page.file.endsWith('index.html') || !hasTwin(page.path)) continue;
      writeFileSync(root + twinPath(page.path).slice(1), pageMarkdown(page, address + page.path.slice(1)));
    }
  });
}
