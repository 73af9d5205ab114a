import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { weighPage } from '../../src/integrations/built-assets.ts';
import { useBrowser, watchErrors } from '../support/browser.ts';
import { serveFolder, type StaticServer } from '../support/static-server.ts';

const open = useBrowser();
const base = '/pos/guide/';
const kinds = [
  '/',
  '/guides/missing-record/',
  '/guides/fees/debit-cap/',
  '/tools/fee-estimator/',
  '/tools/reconciliation/',
  '/reference/response-codes/',
  '/documents/counter-card/',
  '/links/',
  '/404.html',
];
let folder: string;
let server: StaticServer;

/** The build itself stops at a link that leads nowhere, so what is asked here is what only a browser shows. */
beforeAll(async () => {
  const cache = 'node_modules/.cache';
  mkdirSync(cache, { recursive: true });
  // Below the project, so that what Astro renders pages with finds its packages.
  folder = mkdtempSync(join(cache, 'sub-path-'));
  execFileSync('astro', ['build', '--config', 'test/support/sub-path.config.mjs', '--outDir', folder], {
    // What Vitest sets for its tests, NODE_ENV above all, is not for a build.
    env: { PATH: process.env.PATH, BASE_PATH: '/pos/guide', SITE_URL: 'https://shop.example' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  server = await serveFolder(folder, { base });
}, 600_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

it('loads each kind of page under a sub-path, and nothing from outside of it', async () => {
  const page = await open();
  const errors = watchErrors(page);
  const outside: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith(base)) outside.push(request.url());
  });
  for (const path of kinds) {
    await page.goto(`${server.url}${path}`);
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(
      links.filter((link) => !link?.startsWith(base)),
      path,
    ).toEqual([]);
  }
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('weighs what a page fetches there as at the root', () => {
  const page = 'tools/fee-estimator/index.html';
  const { css, pageJs, widgetJs } = weighPage(folder, base, page);
  expect(Math.min(css, pageJs, widgetJs - pageJs)).toBeGreaterThan(1000);
});

it('finds what only the text says', async () => {
  const page = await open();
  await page.goto(`${server.url}/search/?q=特别低的那份`);
  const found = page.locator('[data-search-results] a').first();
  await found.waitFor();
  expect(await found.getAttribute('href')).toBe(`${base}guides/purchase/contact-agent/`);
  await page.context().close();
});

it('names its own address in canonical links and the sitemap', async () => {
  const page = await open();
  await page.goto(`${server.url}/guides/fees/`);
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  expect(canonical).toBe('https://shop.example/pos/guide/guides/fees/');
  const sitemap = await (await fetch(`${server.url}/sitemap-0.xml`)).text();
  expect(sitemap).toContain(`<loc>${canonical ?? ''}</loc>`);
  await page.context().close();
});

it('counts, triages, compares and finds under a sub-path without a network', async () => {
  const page = await open({ serviceWorkers: 'allow' });
  await page.goto(`${server.url}/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  await page.goto(`${server.url}/tools/fee-estimator/?credit=1000&credit.avg=1000&a.credit=0.6`);
  await page.locator('output[name="a.month.fee"] data[value="6.00"]').waitFor();
  await page.goto(`${server.url}/tools/missing-record-checklist/?code=68`);
  await page.locator('output[name="charge-again"] data[value="no"]').waitFor();
  await page.goto(`${server.url}/tools/vendor-comparison/?v=lakala`);
  await page.locator('.comparison').getByText('拉卡拉').first().waitFor();
  await page.goto(`${server.url}/search/?q=预授权`);
  const found = page.locator('[data-search-results] a[href*="/pre-authorization/"]').first();
  expect(await found.getAttribute('href')).toContain(base);
  await found.click();
  await page.waitForURL(`**${base}**/pre-authorization/**`);
  await page.context().close();
});
