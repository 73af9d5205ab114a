import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { alive, at, reachInto, useBrowser, watchErrors } from '../support/browser.ts';

const open = useBrowser();
const tool = '/tools/fee-estimator/';

/** Opens the estimator and waits until its later part has come. */
async function openTool(query = '', options = {}): Promise<{ page: Page; errors: string[] }> {
  const page = await open(options);
  const errors = watchErrors(page);
  await page.goto(at(tool + query));
  await ready(page);
  return { page, errors };
}

async function ready(page: Page): Promise<void> {
  await reachInto(page, '.slip');
  await page.waitForSelector('.fee-estimator .button-row');
}

const figure = (page: Page, name: string) =>
  page.locator(`output[name="${name}"] data`).getAttribute('value');
const field = (page: Page, key: string) => page.locator(`#fee-${key.replace(/\./g, '-')}`);

describe('the fee estimator', () => {
  it('begins with the first preset at market prices', async () => {
    const { page, errors } = await openTool();
    // 40 × 0.90 + 32 × 0.63 (125.00 × 0.50 % = 0.625) + 800 × 0.19 = 36.00 + 20.16 + 152.00
    expect(await figure(page, 'a.month.fee')).toBe('208.16');
    expect(new URL(page.url()).search).toBe('');
    expect(errors).toEqual([]);
  });

  it('counts what a shop owner types, words and all', async () => {
    const { page, errors } = await openTool();
    await field(page, 'credit').fill('1万');
    await field(page, 'credit.avg').fill('268.5');
    await field(page, 'debit').fill('０');
    await field(page, 'qr').fill('');
    await field(page, 'a.credit').fill('千分之六');
    // 37 × 1.61 + 0.39
    expect(await figure(page, 'a.month.fee')).toBe('59.96');
    expect(await page.locator('#fee-credit-hint').innerText()).toBe('= 10,000.00 元');
    expect(await page.locator('#fee-a-credit-hint').innerText()).toBe('= 0.60%');
    await page.waitForURL(/a\.credit=0\.6/);
    expect(new URL(page.url()).searchParams.get('credit')).toBe('10000');
    expect(await field(page, 'credit').inputValue()).toBe('1万');
    expect(errors).toEqual([]);
  });

  it('explains pasted nonsense beside the field, keeps it, and counts the rest', async () => {
    const { page } = await openTool('?qr=50000&qr.avg=50&a.qr=0.38');
    await field(page, 'credit').fill('大概五六万吧');
    await field(page, 'a.credit').fill('0.6+3');
    await field(page, 'months').fill('99');
    expect(await page.locator('#fee-credit-error').innerText()).toContain('没看懂');
    expect(await page.locator('#fee-credit-hint').count()).toBe(0);
    expect(await page.locator('#fee-a-credit-error').innerText()).toContain('每笔另加');
    expect(await page.locator('#fee-months-error').innerText()).toContain('1 到 60');
    expect(await field(page, 'credit').inputValue()).toBe('大概五六万吧');
    // 1000 × 0.19
    expect(await figure(page, 'a.month.fee')).toBe('190.00');
    expect(await page.locator('.slip .seal').innerText()).toContain('3 格');
  });

  it('fills in from a link, names what is wrong in it, and comes back after a reload', async () => {
    const query =
      '?class=standard&credit=50000&credit.avg=200&debit=-1&months=24&a.credit=0.6&b.credit=0.55&b.device=480&b.name=乙';
    const { page, errors } = await openTool(query);
    expect(await page.locator('.notice.danger').innerText()).toContain('debit');
    expect(await figure(page, 'a.period.total')).toBe('7200.00');
    expect(await figure(page, 'b.period.total')).toBe('7080.00');
    expect(await figure(page, 'best')).toBe('b');
    expect(await figure(page, 'break-even.a.b')).toBe('40000.00');
    await page.getByRole('button', { name: '报价 B', exact: true }).click();
    await field(page, 'b.device').fill('600');
    await page.waitForURL(/b\.device=600/);
    await page.reload();
    await ready(page);
    expect(await figure(page, 'b.period.total')).toBe('7200.00');
    expect(await field(page, 'b.name').inputValue()).toBe('乙');
    expect(errors).toEqual([]);
  });

  it('leaves one step in the history however much is typed', async () => {
    const page = await open();
    await page.goto(at('/'));
    await page.goto(at(tool));
    await ready(page);
    await field(page, 'credit').pressSequentially('12345');
    await page.waitForURL(/credit=/);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('follows presets, class and added quotes', async () => {
    const { page } = await openTool();
    await page.locator('#fee-preset').selectOption('supermarket');
    expect(await field(page, 'a.credit').inputValue()).toBe('0.38');
    await page.getByRole('button', { name: '再加一份报价' }).click();
    await field(page, 'b.credit').fill('0.5');
    expect(await page.locator('.slip').innerText()).toContain('没填费率');
    await page.getByRole('button', { name: '去掉报价 B' }).click();
    expect(await page.locator('output[name="b.month.fee"]').count()).toBe(0);
    await page.getByRole('button', { name: '重新开始' }).click();
    expect(await figure(page, 'a.month.fee')).toBe('208.16');
    await page.waitForFunction(() => location.search === '');
  });

  it('raises questions about the quote at hand', async () => {
    const { page } = await openTool('?debit=60000&debit.avg=6000&settle=d0&a.debit=0.5&a.d0.fixed=3');
    const questions = await page.locator('.fee-questions').innerText();
    expect(questions).toContain('单笔最多收多少元');
    expect(questions).toContain('哪天起才能当天到账');
    expect(questions).not.toContain('流量费和维护费 48');
  });

  it('is taken away as text, spreadsheet and QR code', async () => {
    const { page } = await openTool('?credit=50000&credit.avg=200&a.credit=0.6', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: '复制文字' }).click();
    await page.getByText('已复制文字').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('每月手续费：300.00 元');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存成表格' }).click(),
    ]);
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const csv = Buffer.concat(chunks).toString('utf8');
    expect(csv.startsWith('\ufeffPOS 费用单')).toBe(true);
    expect(csv).toContain('300.00');
    await page.getByRole('button', { name: '二维码' }).click();
    await page.locator('.link-qr svg path').waitFor();
  });

  it('shows bill, method, examples and fee table without JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(at(tool));
    expect(await figure(page, 'a.month.fee')).toBe('208.16');
    expect(await page.locator('.fee-plot polyline').count()).toBe(2);
    expect(await field(page, 'credit').isVisible()).toBe(false);
    expect(await page.locator('.fee-example').count()).toBeGreaterThanOrEqual(8);
    expect(await page.locator('main table').count()).toBeGreaterThanOrEqual(5);
  });

  it('works within the guide and links to its own page', async () => {
    const page = await open();
    const errors = watchErrors(page);
    await page.goto(at('/guides/fees/#estimator'));
    await page.locator('astro-island > *').first().scrollIntoViewIfNeeded();
    await field(page, 'credit').waitFor();
    await ready(page);
    await field(page, 'credit').fill('5万');
    await page.waitForURL(/guides\/fees\/\?.*credit=50000/);
    expect(errors).toEqual([]);
  });
});

it('fetches what follows from the figures when the reader changes one, on a phone not before', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  await page.goto(at(tool), { waitUntil: 'networkidle' });
  await alive(page);
  const built = page.locator('[data-as-built] .fee-beside');
  expect(await built.count()).toBe(1);
  await field(page, 'credit').fill('12345');
  await built.waitFor({ state: 'detached' });
  expect(await page.locator('.fee-beside').count()).toBe(1);
  await page.context().close();
});
