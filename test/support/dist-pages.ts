import { globSync, readFileSync } from 'node:fs';

/** A page of the built site. */
export interface DistPage {
  /** Address on the site. */
  path: string;
  file: string;
  html: string;
}

/** All pages of the built site, in order of their address. */
export function distPages(): DistPage[] {
  return globSync('dist/**/*.html')
    .sort()
    .map((file) => ({
      file,
      path: `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`,
      html: readFileSync(file, 'utf8'),
    }));
}

/** The text a reader sees of a page, without markup. */
export function visibleText(html: string): string {
  return html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'");
}
