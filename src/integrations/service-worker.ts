import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { propsFolder } from '../site.ts';
import { guidePageKind } from './built-pages.ts';
import { whenBuilt } from './when-built.ts';

/** What a page looks like. */
const stylePatterns = [`${propsFolder}/*.css`, 'early.js'];

/** What answers the reader, search with it. */
const scriptPatterns = [
  `${propsFolder}/*.{js,json}`,
  '{search-entries,sounds}.json',
  'favicon.svg',
  'manifest.webmanifest',
];

/** No text, or not in UTF-8. */
const filePatterns = ['samples/*'];

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
 * Writes `sw.js` and the bundles that it keeps: one with the pages of each guide and how they look, since the guide in hand comes
 * first, and one with all pages, scripts and lists. What lies in one file is fetched at a fraction of its size, since most of each
 * page is the same and the lists say what the pages say.
 */
export function serviceWorker(): AstroIntegration {
  return whenBuilt('service-worker', ({ root, base }) => {
    const files = filesOf(root, filePatterns);
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

function filesOf(root: string, patterns: string[]): string[] {
  return patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
}

/** Puts pages and what belongs to them into bundles by their addresses; gives the bundles' files, named by their content. */
function writeBundles(root: string, base: string) {
  const texts = (patterns: string[]) =>
    Object.fromEntries(filesOf(root, patterns).map((file) => [base + file, read(root, file)]));
  const styles = texts(stylePatterns);
  const all: Record<string, string> = { ...styles, ...texts(scriptPatterns) };
  const guides: Record<string, Record<string, string>> = {};
  for (const file of globSync('**/*.html', { cwd: root, exclude: ['embed/**'] }).sort()) {
    const kind = guidePageKind(file);
    if (kind === 'whole') continue;
    const address = base + file.replace(/(^|\/)index\.html$/, '$1');
    all[address] = read(root, file);
    const guide = kind && file.split('/')[1];
    if (guide) (guides[guide] ??= { ...styles })[address] = read(root, file);
  }
  const write = (name: string, bundle: Record<string, string>) => {
    const text = JSON.stringify(bundle);
    const file = `${propsFolder}/${name}.${hashOf(text)}.json`;
    writeFileSync(root + file, text);
    return file;
  };
  return {
    guides: Object.fromEntries(
      Object.entries(guides).map(([guide, pages]) => [guide, write(`guide-${guide}`, pages)]),
    ),
    all: write('site', all),
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
