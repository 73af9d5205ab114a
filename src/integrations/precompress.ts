import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { whenBuilt } from './when-built.ts';

const worthIt = '**/*.{html,css,js,json,svg,xml,txt,csv,md,webmanifest}';

/** Lays a `.br` and a `.gz` beside every text file, for servers that send them as they are. */
export function precompress(): AstroIntegration {
  return whenBuilt('precompress', ({ root }) => {
    for (const file of globSync(worthIt, { cwd: root })) {
      const content = readFileSync(root + file);
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
      writeFileSync(`${root}${file}.br`, brotliCompressSync(content, quality));
      writeFileSync(`${root}${file}.gz`, gzipSync(content, { level: 9 }));
    }
  });
}
