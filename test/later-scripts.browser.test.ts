import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { gzipBytes, weighPage } from '../src/build/built-assets.ts';
import { needsScriptsAtOnce } from '../src/build/page-scripts.ts';
import { at, ready, useBrowser } from './support/browser.ts';
import { distPages } from './support/dist-pages.ts';

const open = useBrowser();
const waiting = distPages().filter(({ html }) => html.includes('data-later-scripts='));
const path = '/guides/efficiency/care/';

/** Stops the clock of a page, so that nothing happens but by what the reader does. */
async function stopClock(page: Page, time = 0): Promise<void> {
  await page.clock.install({ time });
  await page.clock.pauseAt(time + 1000);
}

/** Collects the scripts that a page fetches, but for the early one. */
function watchScripts(page: Page): Promise<number>[] {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/(?<!early)\.js$/.test(response.url())) sizes.push(response.body().then(gzipBytes));
  });
  return sizes;
}

it('leaves the scripts out of every page that has no need of them at once', () => {
  const rest = distPages().filter((page) => !waiting.includes(page));
  expect(
    rest.filter(({ html }) => html.includes('<script type="module"') && !needsScriptsAtOnce(html)),
  ).toEqual([]);
  expect(waiting.map((page) => page.path)).toEqual(
    expect.arrayContaining(['/', '/guides/fees/', '/guides/missing-record/', '/reference/response-codes/']),
  );
});

it.each(waiting.map((page) => page.path))(
  '%s fetches no script before the reader moves, and then those that its budget counts',
  async (path) => {
    const page = await open({ viewport: { width: 360, height: 300 } });
    await stopClock(page);
    const scripts = watchScripts(page);
    await page.goto(at(path), { waitUntil: 'networkidle' });
    expect(scripts).toHaveLength(0);
    await page.mouse.move(5, 5);
    await ready(page);
    const html = distPages().find((built) => built.path === path)?.html ?? '';
    const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBe(weighPage('dist', '/', html).pageJs);
    await page.context().close();
  },
);

describe('scripts that wait come', () => {
  it.each<[string, (page: Page) => Promise<unknown>]>([
    ['with the first key', (page) => page.keyboard.press('Tab')],
    ['with the first touch', (page) => page.touchscreen.tap(5, 5)],
    ['when the page is scrolled', (page) => page.mouse.wheel(0, 200)],
    ['after a rest', (page) => page.clock.runFor(700)],
  ])('%s', async (_when, sign) => {
    const page = await open({ hasTouch: true });
    await stopClock(page);
    await page.goto(at(path));
    expect(await page.locator('[data-theme-choice]:not([hidden])').count()).toBe(0);
    await sign(page);
    await ready(page);
    await page.context().close();
  });

  it.each([
    ['a link to a section', `${path}#cleaning`, 0],
    ['a link that says something', `${path}?print=1`, 0],
    ['a fact that has come to its day', path, Date.parse('2030-01-01')],
  ])('at once for %s', async (_what, address, time) => {
    const page = await open();
    await stopClock(page, time);
    await page.goto(at(address));
    await ready(page);
    await page.context().close();
  });

  it('after they were lost, some seconds later', async () => {
    const page = await open();
    await stopClock(page);
    await page.route('**/_astro/*.js', (route) => route.abort(), { times: 1 });
    await page.goto(at(path));
    const lost = page.waitForEvent('requestfailed');
    await page.clock.runFor(700);
    await lost;
    await page.clock.runFor(4000);
    expect(await page.locator('[data-theme-choice]:not([hidden])').count()).toBe(0);
    await page.clock.runFor(1500);
    await ready(page);
    await page.context().close();
  });
});

it('opens the search box by its key although no script of the page can come', async () => {
  const page = await open();
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(at(path));
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
  await page.context().close();
});
