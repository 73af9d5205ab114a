import { expect, it } from 'vitest';
import { at, useBrowser } from '../support/browser.ts';

const open = useBrowser();

it('names the likely page for an address with a slip and a comma behind it', async () => {
  const page = await open();
  await page.goto(at('/guides/fee，'));
  await page.locator('[data-likely-pages] a').first().click();
  await page.waitForURL('**/guides/fees/');
  await page.context().close();
});

it('guesses nothing for an address that is like no page', async () => {
  const page = await open();
  await page.goto(at('/wp-login.php'));
  await page.locator('#start').waitFor();
  expect(await page.locator('[data-likely-pages]').isVisible()).toBe(false);
  await page.context().close();
});
