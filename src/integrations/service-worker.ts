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
  all: string;
}

/**
 * Writes `sw.js` and the bundles of pages that it keeps: one for each guide, since the guide in hand comes first, and one with
 * all pages, the guides' among them: what lies in one file is fetched at a fraction of its size, since most of each page is the
 * same, so all pages weigh less than those of the other guides apart.
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
        const { guides, all } = writeBundles(root, base);
        const copy: OfflineCopy = {
          version: hashOf([...files, all].map((file) => read(root, file)).join()),
          base,
          files: files.map((file) => base + file),
          guides: Object.fromEntries(Object.entries(guides).map(([guide, file]) => [guide, base + file])),
          all: base + all,
        };
        const worker = readFileSync(new URL('../offline/worker.js', import.meta.url), 'utf8');
        writeFileSync(`${root}sw.js`, `const copy = ${JSON.stringify(copy)};\n${worker}`);
        const largestGuide = Math.max(...Object.values(guides).map((file) => packedSize(root, file)));
        const size = [...files, all].reduce((sum, file) => sum + packedSize(root, file), largestGuide);
        logger.info(`${(size / 1000).toFixed(0)} kB are fetched for offline use`);
        if (size > largestCopy) throw new Error(`Offline copy: ${size} bytes, limit ${largestCopy}`);
      },
    },
  };
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

/** Bytes of a file as a browser fetches it. */
function packedSize(root: string, file: string): number {
  return brotliCompressSync(readFileSync(root + file)).length;
}

function read(root: string, file: string): string {
  return readFileSync(root + file, 'utf8');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
