import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type StaticServer } from '../support/static-server.ts';
import type { Engine, EngineState } from './engine.ts';
import { PageDriver } from './page-driver.ts';
import { recorderSource } from './recorder.ts';
import type { Step } from './steps/step.ts';
import { walkThrough } from './walk-through.ts';

/**
 * Walks through the built site in one engine, a test per step; each step must leave no error behind.
 *
 * @param steps all by default
 */
export function describeWalk(
  name: string,
  state: EngineState & { here: true },
  steps: readonly Step[] = walkThrough,
): void {
  describe(name, () => {
    let engine: Engine;
    let server: StaticServer;
    let page: PageDriver;
    beforeAll(async () => {
      server = await serveFolder('dist', { firstScript: recorderSource });
      engine = await state.start();
      page = new PageDriver(engine, server.url);
    });
    afterAll(async () => {
      await engine.close();
      await server.close();
    });
    it.each(steps)('$name', async ({ run }) => {
      await run(page);
      expect(await page.takeErrors()).toEqual([]);
    });
  });
}
