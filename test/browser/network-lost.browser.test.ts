import type { Page, Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { alive, at, reachInto, ready, useBrowser } from '../support/browser.ts';

const open = useBrowser();

const uses: Record<string, { use: (page: Page) => Promise<void>; shows: string; later: string }> = {
  '/tools/missing-record-checklist/': {
    use: (page) => page.getByRole('button', { name: '钱没有到我的结算账户' }).click(),
    shows: 'output[name="charge-again"] data[value="no"]',
    later: 'button:text("复制链接")',
  },
  '/tools/fee-estimator/': {
    use: (page) => page.locator('#fee-credit').fill('12345'),
    shows: '.quote-foot:has-text("250.23")',
    later: '.fee-beside:not([data-as-built] *)',
  },
  '/tools/vendor-comparison/': {
    use: (page) => page.getByRole('checkbox', { name: /富友/ }).check(),
    shows: '.comparison-facts thead th:text("富友")',
    later: '#comparison-sheet-title:not([data-as-built] *)',
  },
};

it.each<[what: string, answer: (route: Route) => Promise<void>]>([
  ['no answer', (route) => route.abort()],
  ['the page of a hotel', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Wi-Fi</h1>' })],
  ['an error of the server', (route) => route.fulfill({ status: 503, body: '' })],
])(
  'on %s a tool says that it has not come, and comes with all that was given when it can',
  async (_what, answer) => {
    const page = await open();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await page.route('**/_astro/checklist.*.json', answer);
    await page.goto(at('/tools/missing-record-checklist/'));
    const notice = page.getByText('没连上网，这个工具还缺一部分');
    await notice.waitFor();
    await page.getByRole('button', { name: '钱没有到我的结算账户' }).click();
    await page.unroute('**/_astro/checklist.*.json');
    await page.locator('output[name="charge-again"] data[value="no"]').waitFor();
    expect(await notice.isVisible()).toBe(false);
    expect(thrown).toEqual([]);
    await page.context().close();
  },
);

it.each(Object.entries(uses))(
  'lost after %s has come, the network takes no answer with it; the rest follows when it is back',
  async (path, { use, shows, later }) => {
    const page = await open();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await page.goto(at(path), { waitUntil: 'networkidle' });
    await alive(page);
    await page.context().setOffline(true);
    await use(page);
    await page.locator(shows).first().waitFor();
    expect(await page.locator(later).count()).toBe(0);
    await page.getByText('没连上网，这个工具还缺一部分').waitFor();
    await page.context().setOffline(false);
    await page.locator(later).first().waitFor();
    expect(thrown).toEqual([]);
    await page.context().close();
  },
);

it.each(['Base', 'after-load'])('asks again for a script of the page that was lost: %s', async (name) => {
  const page = await open();
  await page.route(`**/_astro/${name}.*.js`, (route) => route.abort(), { times: 1 });
  await page.goto(at('/about/'), { waitUntil: 'networkidle' });
  expect(await page.locator('[data-theme-choice]:not([hidden])').count()).toBe(0);
  await ready(page);
  await page.context().close();
});

it('asks again for code of a tool that was lost, and for it again', async () => {
  const page = await open();
  await page.route('**/_astro/SettlementCalculator.*.js*', (route) => route.abort(), { times: 3 });
  await page.goto(at('/reference/settlement/'));
  await page.locator('#settlement-cut-off').fill('24');
  await page.getByText('没连上网，这个工具还缺一部分').waitFor();
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  expect(await page.locator('#settlement-cut-off').inputValue()).toBe('24');
  await page.context().close();
});

it('says that a table could not be saved, and saves it when there is a network again', async () => {
  const page = await open({ acceptDownloads: true });
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  await page.goto(at('/tools/fee-estimator/?credit=1000&credit.avg=1000&a.credit=0.6'));
  await reachInto(page, '.slip');
  await page.context().setOffline(true);
  const save = page.getByRole('button', { name: '存成表格' });
  await save.click();
  await page.getByText('表格没存成').waitFor();
  await page.context().setOffline(false);
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toMatch(/^POS费用单-.*\.csv$/);
  expect(thrown).toEqual([]);
  await page.context().close();
});
