import { expect, it } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { at, ready, useBrowser } from '../support/browser.ts';

const open = useBrowser();

it('shows the keys on ?, but not to whoever types one', async () => {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  await page.goto(at('/guides/fees/'));
  await ready(page);
  await page.locator('#site-search').focus();
  await page.keyboard.press('?');
  expect(await page.locator('#site-search').inputValue()).toBe('?');
  await page.locator('#site-search').blur();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: '按键' });
  await sheet.waitFor();
  expect(await sheet.innerText()).toContain('到搜索框');
  expect(await axeProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await page.context().close();
});
