import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const automaticJsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Pure tests that try very many cases. */
const exhaustive = [
  'test/**/fuzz.test.ts',
  'test/**/properties.test.ts',
  'test/widgets/triage-{enumeration,interview}.test.ts',
];

/** For every project. A worker keeps the modules that it has loaded from file to file. */
const patient = { testTimeout: 60_000, hookTimeout: 120_000, isolate: false } as const;

/**
 * Pure tests need nothing; tests of the built site and in the browser share one server and one Chromium. The numbers of workers
 * are for two cores: a browser test waits for the browser half of its time.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        oxc: automaticJsx,
        test: {
          name: 'pure',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/**/*.{dist,browser,engine}.test.ts', ...exhaustive],
          ...patient,
          maxWorkers: 2,
        },
      },
      {
        root,
        oxc: automaticJsx,
        test: {
          name: 'exhaustive',
          include: exhaustive,
          exclude: ['**/node_modules/**'],
          ...patient,
          maxWorkers: 2,
        },
      },
      {
        root,
        oxc: automaticJsx,
        test: {
          name: 'site',
          include: ['test/**/*.dist.test.ts', 'test/**/*.browser.test.ts'],
          exclude: ['**/node_modules/**'],
          globalSetup: ['test/support/serve-dist.ts'],
          ...patient,
          expect: { poll: { timeout: 15_000 } },
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
