import { globSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's own interfaces and its worker; ours talks to `pagefind.js` alone. */
const unused = 'pagefind-{ui,modular-ui,component-ui,highlight,worker}.*';

/** Indexes the built pages, so that search works in whatever serves `dist/`. */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const { index, errors } = await createIndex({ includeCharacters: '+%.', forceLanguage: 'zh-cn' });
        if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
        const { page_count } = await index.addDirectory({ path: fileURLToPath(dir) });
        const outputPath = fileURLToPath(new URL('pagefind/', dir));
        await index.writeFiles({ outputPath });
        await close();
        for (const file of globSync(unused, { cwd: outputPath })) rmSync(outputPath + file);
        logger.info(`${page_count} pages indexed`);
      },
    },
  };
}
