import type { AstroIntegration } from 'astro';

/** What Vite puts around every import on demand: it fetches style sheets and dependencies ahead. */
const helper = '\0vite/preload-helper.js';

/**
 * Leaves imports on demand as they are. No style comes with a script here, and a part fetched later asks for what it imports
 * by itself: the helper, a third of what a plain page would load, is not worth its weight.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                configEnvironment: (name) =>
                  name === 'client' ? { build: { modulePreload: false } } : undefined,
                load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
