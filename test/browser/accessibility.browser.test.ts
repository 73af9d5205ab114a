import { select } from 'hast-util-select';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtPages } from '../../src/integrations/built-pages.ts';
import { axeProblems } from '../support/axe.ts';
import { at, useBrowser, watchErrors } from '../support/browser.ts';

const open = useBrowser();
let page: Page;
let errors: string[];
beforeAll(async () => {
  page = await open();
  errors = watchErrors(page);
});
afterAll(() => page.context().close());

const states = [
  { colorScheme: 'light', viewport: { width: 320, height: 780 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
] as const;

it.each(builtPages('dist'))(
  '$path meets WCAG 2.2 AA, light on a phone and dark at a desk',
  async ({ path, tree }) => {
    errors.length = 0;
    await page.goto(at(path), { waitUntil: select('astro-island', tree) ? 'networkidle' : 'load' });
    for (const { colorScheme, viewport } of states) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, `${viewport.width} px`).toBeLessThanOrEqual(0);
      expect(await axeProblems(page), colorScheme).toEqual([]);
    }
    expect(errors.filter((text) => !text.includes('404'))).toEqual([]);
  },
);
