import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { builtPages, type BuiltPage } from './built-pages.ts';
import { whenBuilt } from './when-built.ts';

const charset = '<meta charset="utf-8">';

/**
 * Says in a page what it may load and run: its own files, and the scripts and styles that stand in it, by their hashes.
 * Astro's own policy would name every script of the site in every page, 3 kB that no compression makes smaller.
 * `wasm-unsafe-eval` is for Pagefind; `service-worker` and `reconciliation` name the two policies that may start a script from
 * an address.
 *
 * @throws Error if it does not begin with its character set
 */
export function withPolicy({ html, tree }: Pick<BuiltPage, 'html' | 'tree'>): string {
  if (!html.includes(charset)) throw new Error(`No ${charset} in a page`);
  const hashes = (tag: string) =>
    selectAll(tag, tree)
      .filter(({ properties }) => Object.keys(properties).length === 0)
      .map((element) => createHash('sha256').update(toString(element)).digest('base64'))
      .map((hash) => ` 'sha256-${hash}'`)
      .join('');
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${hashes('script')}`,
    `style-src 'self'${hashes('style')}`,
    "img-src 'self' data:",
    "font-src 'none'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types service-worker reconciliation',
  ].join('; ');
  return html.replace(charset, `${charset}<meta http-equiv="content-security-policy" content="${policy}">`);
}

/** Gives every built page its content policy. The dev server goes without. */
export function contentPolicy(): AstroIntegration {
  return whenBuilt('content-policy', ({ root }) => {
    for (const page of builtPages(root)) writeFileSync(root + page.file, withPolicy(page));
  });
}
