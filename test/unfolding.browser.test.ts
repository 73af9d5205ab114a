import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { alive, at, useBrowser } from './support/browser.ts';

const open = useBrowser();
const path = '/guides/missing-record/';

/** Opens a page that waits, its first screen laid out, until `goOn` is called in it. */
async function openHeld(address: string, width = 360): Promise<Page> {
  const page = await open({ viewport: { width, height: 780 } });
  await page.addInitScript(() => {
    globalThis.requestAnimationFrame = (callback) => {
      Object.assign(globalThis, { goOn: callback });
      return 0;
    };
  });
  await page.goto(at(address));
  return page;
}

/** Lets a held page lay out the rest. */
async function goOn(page: Page): Promise<void> {
  await page.evaluate('goOn()');
  await page.waitForSelector('.prose > :last-child[data-unfolded]', { state: 'attached' });
}

/** Whether the foot of the article has been laid out. */
function footLaidOut(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      document
        .querySelector('.grounds h2')
        ?.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) ?? false,
  );
}

/** How many parts of the article wait until they are near the screen. */
function stillWaiting(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('.prose *')].filter(
        (part) => getComputedStyle(part).contentVisibility === 'auto',
      ).length,
  );
}

describe('what lies below the first screen of a phone', () => {
  it('is laid out piece by piece, all of it in the end', async () => {
    const page = await openHeld(path);
    expect(await footLaidOut(page)).toBe(false);
    const steps = await page.evaluateHandle(() => {
      const sizes: number[] = [];
      new MutationObserver((marked) => sizes.push(marked.length)).observe(document.body, {
        subtree: true,
        attributeFilter: ['data-unfolded'],
      });
      return sizes;
    });
    await goOn(page);
    expect((await steps.jsonValue()).length).toBeGreaterThan(10);
    expect(await footLaidOut(page)).toBe(true);
    expect(await stillWaiting(page)).toBe(0);
    await page.context().close();
  });

  it('is there for who gets there first', async () => {
    const page = await openHeld(path);
    await page.locator('.grounds h2').scrollIntoViewIfNeeded();
    await expect.poll(() => footLaidOut(page)).toBe(true);
    await page.context().close();
  });

  it('is laid out with the rest for paper', async () => {
    const page = await openHeld(path);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => footLaidOut(page)).toBe(true);
    await page.context().close();
  });

  it('is laid out with the rest for a link to a section', async () => {
    const page = await openHeld(`${path}#first-aid`);
    expect(await footLaidOut(page)).toBe(true);
    await page.context().close();
  });

  it('is laid out with the rest for a page read again, which stays where it was', async () => {
    const page = await openHeld(path);
    await goOn(page);
    const place = page.locator('.prose > h2').last();
    await place.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    await page.reload();
    expect(await footLaidOut(page)).toBe(true);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
    await page.context().close();
  });
});

it('leaves no row waiting that a widget draws later', async () => {
  const page = await openHeld('/tools/vendor-comparison/');
  expect(await stillWaiting(page)).toBeGreaterThan(20);
  await goOn(page);
  await alive(page);
  for (const name of ['富友', '拉卡拉']) await page.getByRole('checkbox', { name }).check();
  await page.locator('[data-alive] tr').first().waitFor();
  expect(await stillWaiting(page)).toBe(0);
  await page.context().close();
});

it('lays out a page at once on a wide screen', async () => {
  const page = await openHeld(path, 1280);
  expect(await footLaidOut(page)).toBe(true);
  await page.context().close();
});
