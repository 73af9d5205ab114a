import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gzipBytes, weighPage } from '../src/build/built-assets.ts';
import { alive, at, useBrowser } from './support/browser.ts';

const open = useBrowser();

it.each([
  '/guides/choose-provider/',
  '/guides/fees/',
  '/guides/missing-record/',
  '/reference/receipt/',
  '/reference/settlement/',
  '/tools/fee-estimator/',
  '/tools/missing-record-checklist/',
  '/tools/vendor-comparison/',
  '/embed/fee-estimator/',
])('%s fetches the scripts that its budget counts, and no others, until its widget is used', async (path) => {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  const fetched: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\.js$/.test(response.url())) fetched.push(response.body().then(gzipBytes));
  });
  await page.goto(at(path));
  await page
    .locator('astro-island > *')
    .first()
    .evaluate((place) => {
      place.scrollIntoView();
    });
  await alive(page);
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(fetched)).reduce((sum, size) => sum + size, 0);
  const weight = weighPage('dist', '/', readFileSync(`dist${path}index.html`, 'utf8'));
  expect(bytes).toBe(weight.widgetJs);
  await page.context().close();
});
