import { select } from 'hast-util-select';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BuiltPage } from '../../src/integrations/built-pages.ts';
import { axeProblems, looksRules } from './axe.ts';
import { at, useBrowser, watchErrors } from './browser.ts';

/** Tests that pages meet WCAG 2.2 AA, whole in light on the smallest phone, and by what looks change in dark at a desk. */
export function testAccess(pages: readonly BuiltPage[]): void {
  const open = useBrowser();
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    page = await open({ viewport: { width: 320, height: 780 } });
    errors = watchErrors(page);
  });
  afterAll(() => page.context().close());

  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

  it.each(pages)('$path meets WCAG 2.2 AA', async ({ path, tree }) => {
    errors.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 780 });
    await page.goto(at(path), { waitUntil: select('astro-island', tree) ? 'networkidle' : 'load' });
    expect(await fits(), 'within 320 px').toBe(true);
    expect(await axeProblems(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await fits(), 'within 1280 px').toBe(true);
    expect(await axeProblems(page, looksRules)).toEqual([]);
    expect(errors.filter((text) => !text.includes('404'))).toEqual([]);
  });
}
