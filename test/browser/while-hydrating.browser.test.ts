import { expect, it } from 'vitest';
import { at, useBrowser } from '../support/browser.ts';
import { holdBack } from '../support/hold-back.ts';

const open = useBrowser();
const estimator = '/tools/fee-estimator/';
const comparison = '/tools/vendor-comparison/';

it('follows a first tap on another class with its market prices, and makes no offer of them', async () => {
  const page = await open({ hasTouch: true });
  await page.goto(at(estimator), { waitUntil: 'networkidle' });
  await page.getByText('优惠类', { exact: true }).tap();
  await page.waitForURL(/class=discount/);
  expect([...new URL(page.url()).searchParams.keys()].filter((key) => key.startsWith('a.'))).toEqual([]);
  expect(await page.locator('.quote-head .status').innerText()).toBe('市场估计');
  await page.context().close();
});

it('keeps the reader in place, and a part open, when fresh fields stand in the place of the built ones', async () => {
  const page = await open();
  const letGo = await holdBack(page, '**/_astro/ComparisonForm.*.js');
  await page.goto(at(comparison), { waitUntil: 'networkidle' });
  const charges = page.locator('.comparison details', { has: page.locator('#fee-b-fixed') });
  const wasOpen = await charges.evaluate((part) => (part as HTMLDetailsElement).open);
  await charges.locator('summary').click();
  await page.locator('#fee-credit').focus();
  letGo();
  await page.waitForFunction(() => !document.querySelector('[data-as-built]'));
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('fee-credit');
  expect(await charges.evaluate((part) => (part as HTMLDetailsElement).open)).toBe(!wasOpen);
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

it.each(['VendorComparison', 'ComparisonForm'])(
  'adds a provider to those of the link before %s has come',
  async (late) => {
    const page = await open();
    const letGo = await holdBack(page, `**/_astro/${late}.*.js`);
    await page.goto(at(`${comparison}?v=fuiou`));
    if (late === 'ComparisonForm') await page.locator('.comparison-facts thead th:text("富友")').waitFor();
    await page.getByRole('checkbox', { name: /拉卡拉/ }).check();
    letGo();
    await page.waitForURL(/v=fuiou%2Clakala/);
    expect(await page.locator('.comparison-facts thead th').allInnerTexts()).toEqual([
      '项目',
      '富友',
      '拉卡拉',
    ]);
    await page.context().close();
  },
);

it('keeps what was just typed when jumping within the page', async () => {
  const page = await open();
  await page.goto(at(estimator), { waitUntil: 'networkidle' });
  await page.locator('#fee-credit').fill('12345');
  await page.locator('.fee-beside:not([data-as-built] *)').waitFor();
  await page.locator('#fee-credit').fill('54321');
  await page.evaluate(() => {
    location.hash = 'method';
  });
  await page.waitForURL(/credit=54321.*#method/);
  expect(await page.locator('#fee-credit').inputValue()).toBe('54321');
  await page.context().close();
});
