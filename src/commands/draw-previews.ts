/**
 * Command line: draws the picture of every page of the last build into `public/previews/` and removes those of old titles. Needs a Chinese font
 * on this machine; the pictures are committed, so that a build does not.
 */
import { existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import sharp from 'sharp';
import { previewFile } from '../loaders/preview-picture.ts';
import { previewSvg } from './preview-svg.ts';
import { builtPages } from '../integrations/built-pages.ts';
import { readHead } from '../integrations/read-head.ts';
import { siteName } from '../site.ts';

const wanted = new Map<string, string>();
for (const page of builtPages('dist')) {
  const { file, path } = page;
  const head = readHead(page);
  if (head.ogTitle === undefined || !file.endsWith('index.html') || file.startsWith('embed/')) continue;
  wanted.set(
    previewFile(path, head.ogTitle, head.description),
    previewSvg(siteName, head.ogTitle, head.description),
  );
}
mkdirSync('public/previews', { recursive: true });
for (const old of globSync('previews/*.png', { cwd: 'public' })) {
  if (!wanted.has(old)) rmSync(`public/${old}`);
}
for (const [file, svg] of wanted) {
  if (existsSync(`public/${file}`)) continue;
  await sharp(Buffer.from(svg)).png({ palette: true, colours: 8, effort: 10 }).toFile(`public/${file}`);
  console.log(`public/${file}`);
}
