import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { whenBuilt } from './when-built.ts';

const worthIt = '**/*.{html,css,js,json,svg,xml,txt,csv,md,webmanifest}';

/** Lays a `.br` and a `.gz` beside every text file, for servers that send them as they are. */
export function precompress(): AstroIntegration {
  return whenBuilt('precompress', async ({ root }) => {
    // All at once: Node packs on as many cores as there are.
    await Promise.all(globSync(worthIt, { cwd: root }).map((file) => pack(root + file)));
  });
}

async function pack(file: string): Promise<void> {
  const content = await readFile(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, quality));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
