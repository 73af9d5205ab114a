import { defineConfig } from 'vitest/config';

/** The walk-through in every engine; needs the browsers that the README names, one after the other. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/engines/*.engine.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
