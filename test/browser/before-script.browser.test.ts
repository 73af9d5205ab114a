import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { at, useBrowser, watchErrors } from '../support/browser.ts';
import { holdBack } from '../support/hold-back.ts';

const open = useBrowser();
const estimator = '/tools/fee-estimator/';
const comparison = '/tools/vendor-comparison/';

const figure = (page: Page, name: string) =>
  page.locator(`output[name="${name}"] data`).getAttribute('value');

describe('what the reader gives before the script has come', () => {
  it('stays in the fields of the estimator and is counted', async () => {
    const page = await open();
    const errors = watchErrors(page);
    const letGo = await holdBack(page, '**/_astro/FeeEstimator.*.js');
    await page.goto(at(estimator));
    await page.locator('#fee-credit').fill('1万');
    await page.locator('#fee-credit-avg').fill('268.5');
    await page.locator('#fee-debit').fill('0');
    await page.locator('#fee-qr').fill('');
    await page.locator('#fee-a-credit').fill('随便');
    await page.getByRole('radio', { name: /优惠类/ }).check();
    await page.locator('#fee-months').focus();
    expect(await figure(page, 'a.month.fee')).toBe('208.16');
    letGo();
    await page.locator('#fee-a-credit-error').waitFor();
    expect(await page.locator('#fee-credit').inputValue()).toBe('1万');
    expect(await page.locator('#fee-a-credit').inputValue()).toBe('随便');
    expect(await page.getByRole('radio', { name: /优惠类/ }).isChecked()).toBe(true);
    expect(await page.locator('#fee-months').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    await page.locator('#fee-a-credit').fill('0.6');
    // 37 × 1.61 + 0.39
    expect(await figure(page, 'a.month.fee')).toBe('59.96');
    await page.waitForURL(/class=discount.*credit=10000/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it.each([
    [estimator, 'astro-island:not([ssr])'],
    [comparison, 'astro-island:not([ssr])'],
    ['/guides/fees/#estimator', 'astro-island #fee-credit'],
    ['/guides/choose-provider/#compare', 'astro-island #comparison-kind'],
  ])('is nothing on %s: what the widget itself fills in does not count', async (path, alive) => {
    const page = await open();
    await page.goto(at(path), { waitUntil: 'networkidle' });
    await page.locator(alive).first().waitFor();
    // Longer than the address bar waits for the next key.
    await page.waitForTimeout(600);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('html').getAttribute('data-print')).toBeNull();
    await page.context().close();
  });

  it('chooses providers and filters them in the comparison', async () => {
    const page = await open();
    const errors = watchErrors(page);
    const letGo = await holdBack(page, '**/_astro/VendorComparison.*.js');
    await page.goto(at(comparison));
    await page.getByLabel('店在哪个省').selectOption('河南');
    await page.getByRole('checkbox', { name: /富友/ }).check();
    await page.getByRole('checkbox', { name: /拉卡拉/ }).check();
    letGo();
    await page.locator('.comparison-facts').waitFor();
    expect(await page.locator('.comparison-facts thead th').allInnerTexts()).toEqual([
      '项目',
      '富友',
      '拉卡拉',
    ]);
    expect(await page.locator('.comparison .notice.danger .notice-title').innerText()).toContain('不含河南');
    await page.waitForURL(/v=fuiou%2Clakala/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('moves from the built quotes of the comparison to the ones that count, with the reader still in the field', async () => {
    const page = await open({ viewport: { width: 1280, height: 900 } });
    const errors = watchErrors(page);
    const letGo = await holdBack(page, '**/_astro/ComparisonForm.*.js');
    await page.goto(at(comparison));
    await page.locator('.comparison [data-as-built] #fee-credit').fill('50000');
    await page.locator('.comparison [data-as-built] #fee-b-credit').fill('0.5');
    await page.locator('.comparison [data-as-built] input[name="w.fees"]').fill('2');
    await page.locator('.comparison [data-as-built] #fee-b-name').fill('老王');
    letGo();
    await page.waitForFunction(() => !document.querySelector('.comparison [data-as-built]'));
    await page.waitForURL(/b\.name=/);
    const link = new URL(page.url()).searchParams;
    expect([link.get('credit'), link.get('b.credit'), link.get('b.name'), link.get('w.fees')]).toEqual([
      '50000',
      '0.5',
      '老王',
      '2',
    ]);
    expect(await page.locator('#fee-b-name').inputValue()).toBe('老王');
    expect(await page.locator('#fee-b-name').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('adds to what a link says, and never to the findings of the example', async () => {
    const page = await open();
    const letGo = await holdBack(page, '**/_astro/ComparisonForm.*.js');
    await page.goto(at(`${comparison}?credit=30000&a.credit=0.6&a.name=甲&b.credit=0.5&b.name=乙`));
    await page.locator('.comparison [data-as-built] input[name="b-fees"][value="not-met"]').check();
    await page.locator('.comparison [data-as-built] input[name="b-service"][value="met"]').check();
    letGo();
    await page.waitForFunction(() => !document.querySelector('.comparison [data-as-built]'));
    await page.locator('#fee-a-name').waitFor();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#fee-a-name')?.value === '甲');
    const found = await page
      .locator('.comparison-finding input[type="radio"]:checked')
      .evaluateAll((radios) =>
        radios.map((radio) => `${(radio as HTMLInputElement).name} ${(radio as HTMLInputElement).value}`),
      );
    expect(found.filter((text) => !text.endsWith(' unchecked')).sort()).toEqual([
      'b-fees not-met',
      'b-service met',
    ]);
    await page.context().close();
  });
});

describe('what the reader presses before the script has come', () => {
  it('happens in the estimator as soon as it is there: another quote, a copied link', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const errors = watchErrors(page);
    const letGo = await holdBack(page, '**/_astro/FeeEstimator.*.js');
    await page.goto(at(estimator));
    await page.getByRole('button', { name: '再加一份报价' }).click();
    await page.getByRole('button', { name: '复制链接' }).click();
    expect(await page.locator('[aria-busy]').count()).toBe(2);
    letGo();
    await page.locator('#fee-b-credit').waitFor();
    await page.getByText('已复制链接').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      `${estimator}?class=standard`,
    );
    expect(await page.locator('[aria-busy]').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('happens in the comparison, once', async () => {
    const page = await open();
    const errors = watchErrors(page);
    const letGo = await holdBack(page, '**/_astro/{VendorComparison,ComparisonForm}.*.js');
    await page.goto(at(comparison));
    await page.getByRole('button', { name: '再加一份报价' }).click();
    await page.getByRole('button', { name: '再加一份报价' }).click();
    letGo();
    await page.locator('#fee-c-credit').waitFor();
    await page.waitForURL(/c\.fixed=0/);
    expect(await page.locator('#fee-d-credit').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('a link', () => {
  it('opens the first cause with its steps, as an answer does', async () => {
    const page = await open();
    await page.goto(at('/tools/missing-record-checklist/?code=68'), { waitUntil: 'networkidle' });
    const causes = page.locator('.causes details');
    await expect.poll(() => causes.first().getAttribute('open')).not.toBeNull();
    expect(await causes.first().locator('ol li').first().isVisible()).toBe(true);
    expect(await causes.nth(1).getAttribute('open')).toBeNull();
    await page.context().close();
  });

  it('leaves what the reader has opened before the script came', async () => {
    const page = await open();
    const letGo = await holdBack(page, '**/_astro/MissingRecordChecklist.*.js');
    await page.goto(at('/tools/missing-record-checklist/'));
    const second = page.locator('.causes details').nth(1);
    await second.locator('summary').click();
    letGo();
    await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
    expect(await second.getAttribute('open')).not.toBeNull();
    await page.context().close();
  });
});

describe('the day of the reader', () => {
  const showsDay = async (page: Page, words: string, day: string) => {
    await page.getByText(words).waitFor();
    await expect.poll(() => page.locator('#fee-date').inputValue()).toBe(day);
    expect(new URL(page.url()).search).toBe('');
  };

  it('stands in the estimator while the same caps hold, and nothing more is fetched for it', async () => {
    const page = await open();
    await page.clock.setFixedTime('2027-03-01T10:00:00+08:00');
    await page.goto(at(estimator), { waitUntil: 'networkidle' });
    await showsDay(page, '按今天的规定', '2027-03-01');
    expect(await page.locator('[data-as-built]').count()).toBe(1);
    await page.context().close();
  });

  it('brings the findings anew when other caps hold', async () => {
    const page = await open();
    await page.clock.setFixedTime('2027-10-01T10:00:00+08:00');
    await page.goto(at(estimator), { waitUntil: 'networkidle' });
    await showsDay(page, '按 2027-10-01 的规定', '2027-10-01');
    await page.locator('.fee-beside:not([data-as-built] *)').waitFor();
    await page.context().close();
  });
});
