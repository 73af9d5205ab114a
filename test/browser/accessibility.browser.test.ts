import { expect, it } from 'vitest';
import { builtPages } from '../../src/integrations/built-pages.ts';
import { testAccess } from '../support/accessible-pages.ts';
import { at, useBrowser } from '../support/browser.ts';

testAccess(builtPages('dist').filter(({ path }) => !path.startsWith('/guides/')));

const open = useBrowser();
it('no page runs off a phone when its letters are twice as large', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  const tooWide: string[] = [];
  for (const path of [
    '/',
    '/guides/choose-provider/',
    '/guides/fees/',
    '/guides/missing-record/',
    '/guides/missing-record/network/',
    '/links/',
    '/reference/receipt/',
    '/reference/response-codes/',
    '/reference/sources/',
    '/tools/fee-estimator/',
    '/tools/missing-record-checklist/?code=68&slip=no',
    '/tools/reconciliation/',
    '/tools/vendor-comparison/',
  ]) {
    await page.goto(at(path), { waitUntil: 'networkidle' });
    const width = await page.evaluate(() => {
      document.documentElement.style.fontSize = '212.5%';
      return document.documentElement.scrollWidth;
    });
    if (width > 360) tooWide.push(`${path}: ${width} px`);
  }
  expect(tooWide).toEqual([]);
  await page.context().close();
});
