import { select } from 'hast-util-select';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BuiltPage } from '../../src/integrations/built-pages.ts';
import { bringAxe, looksRules, problemsInBothLooks } from './axe.ts';
import { at, useBrowser, watchErrors } from './browser.ts';

/** Tests that pages meet WCAG 2.2 AA, whole in light on the smallest phone, and by what looks change in dark at a desk. */
export function testAccess(pages: readonly BuiltPage[]): void {
  const open = useBrowser();
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    page = await open({ viewport: { width: 320, height: 780 } });
    await bringAxe(page);
    errors = watchErrors(page);
  });
  afterAll(() => page.context().close());

  it.each(pages)('$path meets WCAG 2.2 AA', async ({ path, tree }) => {
    errors.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 780 });
    await page.goto(at(path), { waitUntil: select('astro-island', tree) ? 'networkidle' : 'load' });
    expect(await problemsInBothLooks(page, looksRules)).toEqual([]);
    expect(errors.filter((text) => !text.includes('404'))).toEqual([]);
  });
}
