import { expect, it } from 'vitest';
import { sentBytes, weighPage } from '../../src/integrations/built-assets.ts';
import { alive, at, useBrowser } from '../support/browser.ts';

const open = useBrowser();

it.each([
  '/guides/choose-provider/',
  '/guides/fees/',
  '/guides/missing-record/',
  '/reference/receipt/',
  '/reference/settlement/',
  '/tools/fee-estimator/',
  '/tools/missing-record-checklist/',
  '/tools/reconciliation/',
  '/tools/vendor-comparison/',
  '/embed/fee-estimator/',
])('%s fetches the scripts that its budget counts, and no others, until its widget is used', async (path) => {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  const fetched = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) fetched.add(pathname);
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
  const bytes = [...fetched].reduce((sum, file) => sum + sentBytes(`dist${file}`), 0);
  expect(bytes).toBe(weighPage('dist', '/', `${path}index.html`).widgetJs);
  await page.context().close();
});
