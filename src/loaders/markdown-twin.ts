import { wholeGuide } from '../site.ts';

/** Whether a page is also there as Markdown: all that is read rather than filled in. */
export function hasTwin(path: string): boolean {
  return (/^\/(?:guides|reference)\//.test(path) && !path.endsWith(`/${wholeGuide}/`)) || path === '/about/';
}

/** Site path of a page's Markdown: `/guides/fees/` → `/guides/fees.md`. */
export function twinPath(path: string): string {
  return `${path.replace(/\/$/, '')}.md`;
}
