import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { pageOf, type SearchFile } from '../search/search-entry.ts';
import { encodeBlock } from '../search/text-code.ts';
import { builtPage } from './built-pages.ts';
import { entryTexts } from './search-records.ts';
import { whenBuilt } from './when-built.ts';

/** What our own search asks for; not Pagefind's interfaces and worker, nor the texts once more as a filter. */
const wanted = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*|index\/.*|fragment\/.*)$/;
/** Bytes of one part of the index before packing: a query needs a few words of it. The variable is not documented. */
const chunkSize = '1000';

/**
 * Indexes the text of every entry in `search-entries.json`, as words of letters, so that neither the build nor the reader's browser
 * has to know where a Chinese word ends.
 */
export function pagefind(): AstroIntegration {
  return whenBuilt('pagefind', async ({ root }) => {
    process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
    const { index, errors } = await createIndex({ forceLanguage: 'zxx' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const { entries } = JSON.parse(readFileSync(`${root}search-entries.json`, 'utf8')) as SearchFile;
    const urls = new Set(entries.map(({ url }) => url));
    for (const page of new Set(entries.map(({ url }) => pageOf(url))))
      for (const [url, text] of entryTexts(builtPage(root, `${page}index.html`), urls)) {
        const added = await index.addCustomRecord({ url, language: 'zxx', ...record(text) });
        if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
      }
    const { files } = await index.getFiles();
    for (const { path, content } of files.filter((file) => wanted.test(file.path))) {
      mkdirSync(dirname(`${root}pagefind/${path}`), { recursive: true });
      const kept = path.startsWith('fragment') ? withoutWords(content) : content;
      writeFileSync(`${root}pagefind/${path}`, kept);
    }
    await close();
  });
}

/** An entry as Pagefind reads it, each word once. The full stop stands apart, or it would be added to the last word. */
function record(text: string) {
  const words = new Set(text.split('\n').flatMap(encodeBlock));
  return { content: `${[...words].join(' ')} .`, filters: { text: [text.replace(/\s+/g, ' ').trim()] } };
}

/** What Pagefind keeps of an entry, without its words, which the index holds. */
function withoutWords(fragment: Uint8Array): Buffer {
  const kept = gunzipSync(fragment)
    .toString()
    .replace(/"content":"[^"]*"/, '"content":""');
  return gzipSync(kept, { level: 9 });
}
