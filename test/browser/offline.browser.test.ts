import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { builtPages } from '../../src/integrations/built-pages.ts';
import { at, ready, useBrowser, watchErrors } from '../support/browser.ts';

const open = useBrowser();

/** Waits until the whole site lies on the device and the page is under the service worker's control. */
async function keptOffline(page: Page): Promise<void> {
  const kept = () =>
    page.evaluate(async () => {
      const parts = ['/', '/guides/missing-record/', '/guides/fees/', '/guides/efficiency/'];
      const found = await Promise.all([...parts, '/guides/purchase/'].map((path) => caches.match(path)));
      return navigator.serviceWorker.controller !== null && found.every(Boolean);
    });
  await vi.waitFor(async () => expect(await kept()).toBe(true), { timeout: 30_000, interval: 100 });
}

const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

it.each<[string, (page: Page) => Promise<unknown>]>([
  ['the reader has done something', (page) => page.keyboard.press('Tab')],
  ['the page has rested', (page) => page.clock.runFor(200)],
])('begins to keep the site once %s, not before', async (_when, wait) => {
  const page = await open({ serviceWorkers: 'allow' });
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.goto(at('/'));
  await ready(page);
  await page.clock.runFor(4900);
  expect(await workers(page)).toBe(0);
  await wait(page);
  await keptOffline(page);
  await page.context().close();
});

it('keeps nothing where the reader saves data', async () => {
  const page = await open({ serviceWorkers: 'allow' });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(at('/'));
  await ready(page);
  await page.keyboard.press('Tab');
  await page.waitForTimeout(500);
  expect(await workers(page)).toBe(0);
  await page.context().close();
});

it('keeps the guide in hand first', async () => {
  const page = await open({ serviceWorkers: 'allow' });
  await page.context().route('**/_astro/site.*', (route) => route.abort());
  await page.goto(at('/guides/fees/debit-cap/'));
  await ready(page);
  await page.keyboard.press('Tab');
  const kept = () => page.evaluate(async () => (await caches.match('/guides/fees/rounding/')) !== undefined);
  await vi.waitFor(async () => expect(await kept()).toBe(true), { timeout: 30_000, interval: 100 });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.goto(at('/guides/fees/rounding/'));
  expect(await page.locator('h1').count()).toBe(1);
  const look = await page.locator('.skip-link').evaluate((link) => getComputedStyle(link).position);
  expect(look).toBe('absolute');
  await page.context().close();
});

describe('without a network, after one visit', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    const page = await open({ serviceWorkers: 'allow' });
    context = page.context();
    await page.goto(at('/'));
    await keptOffline(page);
    await page.close();
  });
  afterAll(() => context.close());

  async function openOffline(path: string): Promise<Page> {
    await context.setOffline(true);
    const page = await context.newPage();
    await page.goto(at(path));
    return page;
  }

  it('opens every page', async () => {
    const page = await openOffline('/guides/fees/debit-cap/');
    expect(await page.locator('h1').count()).toBe(1);
    const paths = builtPages('dist')
      .map(({ path }) => path)
      .filter((path) => !/^\/embed\/|\/whole\/$/.test(path));
    const unanswered = await page.evaluate(async (all) => {
      const texts = await Promise.all(all.map(async (path) => (await fetch(path)).text()));
      return all.filter((_, i) => !texts[i]?.includes('<h1'));
    }, paths);
    expect(unanswered).toEqual([]);
    await page.close();
  });

  it('counts a filled-in link', async () => {
    const page = await openOffline('/');
    const errors = watchErrors(page);
    await page.goto(at('/tools/fee-estimator/?credit=1000&credit.avg=1000&a.credit=0.6'));
    await page.locator('output[name="a.month.fee"] data[value="6.00"]').waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([
    ['/guides/fees/#estimator', '#fee-credit'],
    ['/guides/missing-record/#triage', '.checklist-verdict'],
    ['/guides/choose-provider/#compare', '#comparison-kind'],
  ])('brings the widget within %s to life', async (path, alive) => {
    const page = await openOffline(path);
    await page.locator('astro-island > *').first().scrollIntoViewIfNeeded();
    await page.locator(`astro-island ${alive}`).waitFor();
    await page.close();
  });

  it('finds a section', async () => {
    const page = await openOffline('/search/?q=预授权');
    await page.locator('[data-search-results] a[href*="/pre-authorization/"]').first().waitFor();
    await page.close();
  });

  it('leads from an address that is not kept to the likely page, and says that there is no network', async () => {
    const page = await openOffline('/guides/fees?credit=1#estimator');
    await page.waitForURL(/\/guides\/fees\/\?credit=1#estimator$/);
    await page.goto(at('/guides/fee'));
    expect(await page.locator('h1').innerText()).toBe('没连上网，这个地址打不开');
    await page.locator('[data-likely-pages] a').first().click();
    await page.getByRole('heading', { level: 1, name: '费用说明' }).waitFor();
    await context.setOffline(false);
    await page.goto(at('/no-such-page/'));
    expect(await page.locator('h1').innerText()).toBe('没有这个页面');
    await page.close();
  });
});

it('offers a new version and leaves the open page alone until it is wanted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'versions-'));
  cpSync('dist', folder, { recursive: true });
  const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = readFileSync(file);
      response.setHeader('content-type', types[file.split('.').pop() ?? ''] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0);
  const address = server.address();
  const site = `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`;
  const page = await open({ serviceWorkers: 'allow' });
  await page.goto(site);
  await keptOffline(page);
  const otherTab = await page.context().newPage();
  await otherTab.goto(site);

  const worker = join(folder, 'sw.js');
  const text = readFileSync(worker, 'utf8');
  const bundle = /"all":"\/([^"]+)"/.exec(text)?.[1] ?? '';
  const changed = readFileSync(join(folder, bundle), 'utf8').replaceAll('<h1>', '<h1>新版');
  writeFileSync(join(folder, `${bundle}.json`), changed);
  writeFileSync(worker, text.replace(bundle, `${bundle}.json`).replace('"version":"', '"version":"new'));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  for (const tab of [page, otherTab]) await tab.getByText('有新版本').waitFor();
  expect(await page.locator('h1').textContent()).not.toContain('新版');
  await page.getByRole('button', { name: '换成新版' }).click();
  await page.getByRole('heading', { level: 1, name: /新版/ }).waitFor();
  expect(await otherTab.locator('h1').textContent()).not.toContain('新版');
  await otherTab.getByRole('button', { name: '换成新版' }).click();
  await otherTab.getByRole('heading', { level: 1, name: /新版/ }).waitFor();
  await page.context().close();
  server.close();
});
