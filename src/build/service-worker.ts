import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateSW } from 'workbox-build';
import { earlyScript } from './page-scripts.ts';

/** Whole site on the device after one visit, in kB as the files lie on disk. */
const largestPrecache = 4_000_000;

/**
 * Writes `sw.js`: all pages, scripts and the search index of one build, kept together, so that a page never meets the
 * index of another build. Without a network, titles, questions and aliases are searched; the full text would take a quarter
 * of the space. A new version waits until the reader asks for it.
 */
export function serviceWorker(): AstroIntegration {
  let base = '/';
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      async 'astro:build:done'({ dir, logger }) {
        const root = fileURLToPath(dir);
        const { count, size, warnings } = await generateSW({
          globDirectory: root,
          globPatterns: [
            '**/!(whole)/*.html',
            '*.html',
            '_astro/*',
            'search-index/*.json',
            earlyScript,
            'favicon.svg',
            '*.webmanifest',
          ],
          globIgnores: ['pagefind/pagefind-{ui,modular-ui,component-ui,highlight}*', '**/*.{br,gz}'],
          swDest: `${root}/sw.js`,
          modifyURLPrefix: { '': base },
          directoryIndex: 'index.html',
          ignoreURLParametersMatching: [/.*/],
          runtimeCaching: [
            {
              // Pages only: a file for download, or an address in another site's frame, says for itself that it cannot be
              // reached.
              urlPattern: ({ request, url }) =>
                request.mode === 'navigate' && !/\/embed\/|\.\w+$/.test(url.pathname),
              handler: 'NetworkOnly',
              options: { precacheFallback: { fallbackURL: `${base}404.html` } },
            },
          ],
          cleanupOutdatedCaches: true,
          clientsClaim: true,
          skipWaiting: false,
          inlineWorkboxRuntime: true,
          sourcemap: false,
          mode: 'production',
          maximumFileSizeToCacheInBytes: largestPrecache,
        });
        if (warnings.length > 0) throw new Error(`Service worker: ${warnings.join('; ')}`);
        if (size > largestPrecache) {
          throw new Error(`Service worker: ${size} bytes to keep on the device, limit ${largestPrecache}`);
        }
        logger.info(`${count} files, ${(size / 1000).toFixed(0)} kB kept for offline use`);
      },
    },
  };
}
