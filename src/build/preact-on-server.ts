import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

/** Draws Preact components while the site is built. What brings them to life in the browser is in `widgets/later/`. */
export function preactOnServer(): AstroIntegration {
  const integration = preact();
  const setUp = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setUp?.({
          ...options,
          addRenderer: ({ name, serverEntrypoint }) => {
            options.addRenderer({ name, serverEntrypoint });
          },
        }),
    },
  };
}
