import { globSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { SearchFile } from '../search/search-entry.ts';
import { encodeBlock } from '../search/text-code.ts';
import { builtPage } from './built-pages.ts';
import { entryTexts } from './search-records.ts';

/** Pagefind's own interfaces and its worker, which ours does not use; the excerpts, which it takes for a filter. */
const unused = ['pagefind-{ui,modular-ui,component-ui,highlight,worker}.*', 'filter'];
/** Bytes of one part of the index before packing: a query needs a few words of it. The variable is not documented. */
const chunkSize = '700';

/**
 * Indexes the text of every entry in `places.json`, as words of letters, so that neither the build nor the reader's browser
 * has to know where a Chinese word ends.
 */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'zxx' });
        if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
        const { pages } = JSON.parse(readFileSync(`${root}places.json`, 'utf8')) as SearchFile;
        let count = 0;
        for (const { url: page, entries } of pages) {
          const ids = new Set(entries.map(([hash]) => hash.slice(1)));
          for (const [id, blocks] of entryTexts(builtPage(root, `${page.slice(1)}index.html`), ids)) {
            const url = id === '' ? page : `${page}#${id}`;
            const added = await index.addHTMLFile({ url, content: record(blocks) });
            if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
            count++;
          }
        }
        const outputPath = `${root}pagefind/`;
        await index.writeFiles({ outputPath });
        await close();
        for (const file of globSync(unused, { cwd: outputPath }))
          rmSync(outputPath + file, { recursive: true });
        logger.info(`${count} entries indexed`);
      },
    },
  };
}

/** An entry as Pagefind reads it. The full stops stand apart, or it would put one into the last word of a block. */
function record(blocks: string[]): string {
  const words = blocks.map((block) => `${encodeBlock(block)} .`).join(' ');
  const text = blocks.map((block) => block.replace(/\s+/g, ' ').trim()).join(' ');
  const attribute = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<html><body data-text="${attribute}" data-pagefind-filter="text[data-text]"><p>${words}</p></body></html>`;
}
