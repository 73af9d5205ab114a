import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readEntries } from './content-files.ts';

/** Astro loader for a YAML collection of `content/`; reloads in `astro dev` when one of its files changes. */
export function yamlLoader(pattern: string, shape: 'list' | 'file'): Loader {
  return {
    name: 'content-yaml',
    async load({ store, parseData, config, watcher }) {
      const root = fileURLToPath(new URL('content/', config.root));
      const sync = async () => {
        store.clear();
        for (const { id, data } of readEntries(root, pattern, shape)) {
          store.set({ id, data: await parseData({ id, data: data as Record<string, unknown> }) });
        }
      };
      await sync();
      watcher?.add(join(root, pattern));
      watcher?.on('change', (file) => {
        if (file.startsWith(root) && file.endsWith('.yaml')) void sync();
      });
    },
  };
}
