import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateSW } from 'workbox-build';
import { gzipBytes } from './built-assets.ts';

/** Most that is fetched to have the whole site on the device, in bytes after gzip. */
const largestPrecache = 1_500_000;

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
        let bytes = 0;
        const { count, warnings } = await generateSW({
          globDirectory: root,
          globPatterns: [
            '**/!(whole)/*.html',
            '*.html',
            '_astro/*',
            'early.js',
            '{places,sounds}.json',
            'favicon.svg',
            '*.webmanifest',
          ],
          globIgnores: ['pagefind/pagefind-{ui,modular-ui,component-ui,highlight}*', '**/*.{br,gz}'],
          manifestTransforms: [
            (manifest) => {
              for (const { url } of manifest) bytes += gzipBytes(readFileSync(`${root}/${url}`));
              return { manifest };
            },
          ],
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
        });
        if (warnings.length > 0) throw new Error(`Service worker: ${warnings.join('; ')}`);
        if (bytes > largestPrecache) {
          throw new Error(`Service worker: ${bytes} bytes to fetch, limit ${largestPrecache}`);
        }
        logger.info(`${count} files, ${(bytes / 1000).toFixed(0)} kB fetched for offline use`);
      },
    },
  };
}
