import { expect, it } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { at, reachInto, ready, useBrowser } from '../support/browser.ts';

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

it('keeps the focus with the lists when a sample is loaded and taken away again', async () => {
  const page = await open();
  await page.goto(at('/tools/reconciliation/'));
  const focused = () => page.locator(':focus').getAttribute('class');
  await page.getByRole('button', { name: '饭馆' }).press('Enter');
  await page.locator('.rec-outcome .slip').waitFor();
  expect(await focused()).toBe('rec-files');
  await page.getByRole('button', { name: '重新开始' }).press('Enter');
  await page.locator('.rec-samples').waitFor();
  expect(await focused()).toBe('rec-files');
  await page.context().close();
});

it('keeps the pressed button in sight when starting again makes the page shorter', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto(at('/tools/fee-estimator/?a.credit=0.55&b.credit=0.6&c.credit=0.5&d.credit=0.52'));
  await reachInto(page, '.slip');
  const again = page.locator('.fee-estimator .share-row').getByRole('button', { name: '重新开始' });
  await again.press('Enter');
  await expect.poll(async () => (await again.boundingBox())?.y).toBeGreaterThan(0);
  await page.context().close();
});

it('tells by a bar which page this is, in colours of the reader as well', async () => {
  const page = await open({ viewport: { width: 1280, height: 800 }, forcedColors: 'active' });
  await page.goto(at('/guides/fees/'));
  const edge = (link: string) =>
    page.locator(link).evaluate((element) => getComputedStyle(element).borderInlineStartColor);
  const here = '.site-nav [aria-current]';
  expect(await edge(here)).not.toBe(await edge(`.site-nav a:not([aria-current]) >> nth=0`));
  await page.context().close();
});
