import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { propsFolder } from '../site.ts';
import { guidePageKind } from './built-pages.ts';
import { whenBuilt } from './when-built.ts';

/** Needed by every page or by search; named by content, or asked for again with each version. */
const filePatterns = [
  `${propsFolder}/*`,
  '{search-entries,sounds}.json',
  'samples/*',
  'early.js',
  'favicon.svg',
  'manifest.webmanifest',
];

/** How `sw.js` begins: what it keeps follows as JSON. */
const begin = 'const copy = ';

/** What the service worker keeps of one build; see `offline/worker.js`. */
export interface OfflineCopy {
  version: string;
  base: string;
  files: string[];
  guides: Record<string, string>;
  all: string;
}

/**
 * Writes `sw.js` and the bundles of pages that it keeps: one for each guide, since the guide in hand comes first, and one with
 * all pages, the guides' among them: what lies in one file is fetched at a fraction of its size, since most of each page is the
 * same, so all pages weigh less than those of the other guides apart.
 */
export function serviceWorker(): AstroIntegration {
  return whenBuilt('service-worker', ({ root, base }) => {
    const files = filePatterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
    const { guides, all } = writeBundles(root, base);
    const copy: OfflineCopy = {
      version: hashOf([...files, all].map((file) => read(root, file)).join()),
      base,
      files: files.map((file) => base + file),
      guides: Object.fromEntries(Object.entries(guides).map(([guide, file]) => [guide, base + file])),
      all: base + all,
    };
    const worker = readFileSync(new URL('../offline/worker.js', import.meta.url), 'utf8');
    writeFileSync(`${root}sw.js`, `${begin}${JSON.stringify(copy)};\n${worker}`);
  });
}

/** Puts the pages into bundles; gives their files, named by their content. */
function writeBundles(root: string, base: string): { guides: Record<string, string>; all: string } {
  const all: Record<string, string> = {};
  const guides: Record<string, Record<string, string>> = {};
  for (const file of globSync('**/*.html', { cwd: root, exclude: ['embed/**'] }).sort()) {
    const kind = guidePageKind(file);
    if (kind === 'whole') continue;
    const address = base + file.replace(/(^|\/)index\.html$/, '$1');
    all[address] = read(root, file);
    const guide = kind && file.split('/')[1];
    if (guide) (guides[guide] ??= {})[address] = read(root, file);
  }
  const write = (name: string, pages: Record<string, string>) => {
    const text = JSON.stringify(pages);
    const file = `${propsFolder}/${name}.${hashOf(text)}.json`;
    writeFileSync(root + file, text);
    return file;
  };
  return {
    guides: Object.fromEntries(
      Object.entries(guides).map(([guide, pages]) => [guide, write(`pages-${guide}`, pages)]),
    ),
    all: write('pages', all),
  };
}

/** What the worker of a built site keeps. @throws Error if there is none */
export function offlineCopy(root: string): OfflineCopy {
  const [first = ''] = read(root, 'sw.js').split(';\n');
  return JSON.parse(first.slice(begin.length)) as OfflineCopy;
}

function read(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
