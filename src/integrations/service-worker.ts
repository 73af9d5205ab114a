import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { propsFolder } from '../site.ts';
import { guidePageKind } from './budgets.ts';

/** What one visit may fetch for use without a network, in bytes as a browser fetches it. */
export const largestCopy = 600_000;

/** Needed by every page or by search; named by content, or asked for again with each version. */
const filePatterns = [
  `${propsFolder}/*`,
  '{places,sounds}.json',
  'samples/*',
  'early.js',
  'favicon.svg',
  'manifest.webmanifest',
];

/** What the service worker keeps of one build; see `offline/worker.js`. */
interface OfflineCopy {
  version: string;
  base: string;
  files: string[];
  guides: Record<string, string>;
  rest: string;
}

/**
 * Writes `sw.js` and the bundles of pages that it keeps: one for each guide and one for all else. Pages that lie together in
 * one file are fetched at a third of their size one by one, since most of each is the same.
 */
export function serviceWorker(): AstroIntegration {
  let base = '/';
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done'({ dir, logger }) {
        const root = fileURLToPath(dir);
        const files = filePatterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
        const { guides, rest } = writeBundles(root, base);
        const copy: OfflineCopy = {
          version: hashOf([...files, ...Object.values(guides), rest].map((file) => read(root, file)).join()),
          base,
          files: files.map((file) => base + file),
          guides: Object.fromEntries(Object.entries(guides).map(([guide, file]) => [guide, base + file])),
          rest: base + rest,
        };
        const worker = readFileSync(new URL('../offline/worker.js', import.meta.url), 'utf8');
        writeFileSync(`${root}sw.js`, `const copy = ${JSON.stringify(copy)};\n${worker}`);
        const size = copySize(root, [...files, ...Object.values(guides), rest]);
        logger.info(`${(size / 1000).toFixed(0)} kB are fetched for offline use`);
        if (size > largestCopy) throw new Error(`Offline copy: ${size} bytes, limit ${largestCopy}`);
      },
    },
  };
}

/** Puts the pages into bundles; gives their files, named by their content. */
function writeBundles(root: string, base: string): { guides: Record<string, string>; rest: string } {
  const bundles = new Map<string, Record<string, string>>();
  for (const file of globSync('**/*.html', { cwd: root, exclude: ['embed/**'] }).sort()) {
    if (guidePageKind(file) === 'whole') continue;
    const name = guidePageKind(file) === undefined ? '' : (file.split('/')[1] ?? '');
    const bundle = bundles.get(name) ?? {};
    bundle[base + file.replace(/(^|\/)index\.html$/, '$1')] = read(root, file);
    bundles.set(name, bundle);
  }
  const written = [...bundles].map(([name, pages]): [string, string] => {
    const text = JSON.stringify(pages);
    const file = `${propsFolder}/pages${name && `-${name}`}.${hashOf(text)}.json`;
    writeFileSync(root + file, text);
    return [name, file];
  });
  const { '': rest = '', ...guides } = Object.fromEntries(written);
  return { guides, rest };
}

function copySize(root: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(root + file)).length, 0);
}

function read(root: string, file: string): string {
  return readFileSync(root + file, 'utf8');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
