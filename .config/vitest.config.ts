import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const automaticJsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Pure tests that try very many cases. */
const exhaustive = [
  'test/**/fuzz.test.ts',
  'test/**/properties.test.ts',
  'test/widgets/triage-{enumeration,interview}.test.ts',
];

/** Pure tests need nothing; tests of the built site and in the browser share one server and one Chromium. */
export default defineConfig({
  root,
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        root,
        oxc: automaticJsx,
        test: {
          name: 'pure',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/**/*.{dist,browser,engine}.test.ts', ...exhaustive],
        },
      },
      {
        root,
        oxc: automaticJsx,
        test: { name: 'exhaustive', include: exhaustive, exclude: ['**/node_modules/**'] },
      },
      {
        root,
        oxc: automaticJsx,
        test: {
          name: 'site',
          include: ['test/**/*.dist.test.ts', 'test/**/*.browser.test.ts'],
          exclude: ['**/node_modules/**'],
          globalSetup: ['test/support/serve-dist.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
