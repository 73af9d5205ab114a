import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** File of the script that every page runs before its first paint. */
export const earlyScript = 'early.js';

const earlyTag = new RegExp(`<script src="[^"]*/${earlyScript}"></script>`);
const moduleScript = /<script type="module" src="([^"]+)"><\/script>/g;

/** Whether a built page has something, marked `data-at-once`, that needs its scripts as soon as it is read. */
export function needsScriptsAtOnce(html: string): boolean {
  return /<[^>]+ data-at-once[ =>]/.test(html);
}

/**
 * Moves the scripts of a built page to the mark `data-later-scripts`, from which `early.js` fetches them when the page needs
 * them. A page that needs them at once stays as it is.
 *
 * @param html text of the page
 */
export function laterScriptsOf(html: string): string {
  const scripts = [...html.matchAll(moduleScript)].map((match) => match[1]);
  if (scripts.length === 0 || needsScriptsAtOnce(html)) return html;
  return html
    .replaceAll(moduleScript, '')
    .replace('<html ', `<html data-later-scripts="${scripts.join(' ')}" `);
}

/**
 * Puts the early script behind the stylesheets. It waits for them, and the rest of the page for
 * it: a page that has been read before its styles are there is laid out without them first, and then once more.
 *
 * @param html text of the page
 */
export function withStylesFirst(html: string): string {
  const early = earlyTag.exec(html)?.[0] ?? '';
  return html.replace(early, '').replace('</head>', `${early}</head>`);
}

/** Leaves no script in a page that can do without it for now, and sees that styles come before scripts. */
export function pageScripts(): AstroIntegration {
  return {
    name: 'page-scripts',
    hooks: {
      'astro:build:done'({ dir }) {
        const root = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: root })) {
          const path = root + file;
          writeFileSync(path, withStylesFirst(laterScriptsOf(readFileSync(path, 'utf8'))));
        }
      },
    },
  };
}
