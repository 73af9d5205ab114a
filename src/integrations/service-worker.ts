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
  pages: string;
}

/**
 * Writes `sw.js` and the bundle of all pages that it keeps: what lies in one file is fetched at a fraction of its size, since
 * most of each page is the same.
 */
export function serviceWorker(): AstroIntegration {
  return whenBuilt('service-worker', ({ root, base }) => {
    const files = filePatterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
    const pages = writeBundle(root, base);
    const copy: OfflineCopy = {
      version: hashOf([...files, pages].map((file) => read(root, file)).join()),
      base,
      files: files.map((file) => base + file),
      pages: base + pages,
    };
    const worker = readFileSync(new URL('../offline/worker.js', import.meta.url), 'utf8');
    writeFileSync(`${root}sw.js`, `${begin}${JSON.stringify(copy)};\n${worker}`);
  });
}

/** Puts the pages into one file by their addresses; gives its name, which follows its content. */
function writeBundle(root: string, base: string): string {
  const kept = globSync('**/*.html', { cwd: root, exclude: ['embed/**'] })
    .sort()
    .filter((file) => guidePageKind(file) !== 'whole');
  const pages = kept.map((file) => [base + file.replace(/(^|\/)index\.html$/, '$1'), read(root, file)]);
  const text = JSON.stringify(Object.fromEntries(pages));
  const bundle = `${propsFolder}/pages.${hashOf(text)}.json`;
  writeFileSync(root + bundle, text);
  return bundle;
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
