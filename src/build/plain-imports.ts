import type { AstroIntegration } from 'astro';

/** What Vite wraps every import on demand with: it fetches style sheets and dependencies ahead. */
const wrapper = 'native:import-analysis-build';

/**
 * Leaves imports on demand as they are. No style comes with a script here, and a part fetched later asks for what it imports
 * by itself: the wrapper, a third of what a plain page would load, is not worth its weight.
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
                configResolved({ plugins }) {
                  const at = plugins.findIndex(({ name }) => name === wrapper);
                  // The list is read-only by its type alone.
                  if (at >= 0) (plugins as unknown[]).splice(at, 1);
                },
              },
            ],
          },
        });
      },
    },
  };
}
