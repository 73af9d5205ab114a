import { expect, it } from 'vitest';
import { at, useBrowser } from '../support/browser.ts';

const open = useBrowser();
const results = '.search-panel li > a';

it('stays closed when the full text answers after Escape', async () => {
  const page = await open();
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/**', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(at('/guides/fees/'));
  await page.locator('#site-search').focus();
  await page.locator('.search-box[data-started]').waitFor();
  await page.keyboard.type('刷卡超时还能重刷吗');
  await page.locator(results).first().waitFor();
  await page.keyboard.press('Escape');
  const fullText = page.waitForResponse(/\/pagefind\//);
  release();
  await fullText;
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.search-panel').isVisible()).toBe(false);
  await page.locator('#site-search').focus();
  await page.locator('.search-panel').waitFor();
  await page.context().close();
});
