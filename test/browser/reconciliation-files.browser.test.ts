import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Download } from 'playwright-core';
import { expect, it } from 'vitest';
import { problemsInBothLooks } from '../support/axe.ts';
import { at, useBrowser, watchErrors } from '../support/browser.ts';
import { choose, chosen, figures, rows } from '../support/reconciliation-page.ts';

const open = useBrowser();
const tool = '/tools/reconciliation/?asof=2026-10-15T10:30';
const wechat = 'public/samples/restaurant-wechat.csv';
const till = readFileSync('public/samples/restaurant-till.csv');

/** Every member marked as encrypted, as a mail's attachment is. */
function locked(): Uint8Array {
  const bytes = zipSync({ 'bill.csv': strToU8('交易时间,金额\n') });
  const view = new DataView(bytes.buffer);
  for (let i = 0; i + 10 < bytes.length; i++) {
    const signature = view.getUint32(i, true);
    if (signature === 0x04034b50) view.setUint16(i + 6, 1, true);
    if (signature === 0x02014b50) view.setUint16(i + 8, 1, true);
  }
  return bytes;
}

async function saved(download: Download): Promise<Buffer> {
  const path = join(mkdtempSync(join(tmpdir(), 'saved-')), 'file');
  await download.saveAs(path);
  return readFileSync(path);
}

it('names files that are no lists, and takes another in their place', async () => {
  const page = await open();
  const errors = watchErrors(page);
  await page.goto(at(tool));
  await choose(
    page,
    [
      chosen('空的.csv', ''),
      chosen('截图.xlsx', readFileSync('public/icons/icon-192.png')),
      chosen('账单.zip', locked()),
    ],
    wechat,
  );
  const alert = page.locator('.rec-problems [role="alert"]');
  for (const words of ['「空的.csv」：是空的', '「截图.xlsx」：是图片', '「账单.zip」：有密码'])
    await alert.getByText(words).waitFor();
  expect(await page.locator('output data').count()).toBe(0);
  await page.setInputFiles('input[name="ours"]', [chosen('till.csv', till)]);
  expect(await figures(page)).toMatchObject({ 'only-ours': '3' });
  expect(await page.locator('.rec-problems').count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('does not even read 200 MB', async () => {
  const page = await open();
  await page.goto(at(tool));
  await page.setInputFiles('input[name="theirs"]', wechat);
  await page.locator('input[name="ours"]').evaluate((input: HTMLInputElement) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(200_000_000)], '一年.csv'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.locator('.rec-problems [role="alert"]').getByText('「一年.csv」：太大了').waitFor();
  await page.context().close();
});

it('compares the good file beside a bad one, and names cells by row and column', async () => {
  const page = await open();
  const text = String(till).replace('XG261012003,2026-10-12 15:54:58', 'XG261012003,前天下午');
  await page.goto(at(tool));
  await choose(page, [chosen('till.csv', text), chosen('空的.csv', '')], wechat);
  expect(await figures(page)).toMatchObject({ unread: '1' });
  expect(await rows(page, 'unread')).toEqual(['7-']);
  const row = page.locator('[data-group="unread"] [data-row]');
  expect(await row.textContent()).toMatch(/「结账时间」时间读不懂（写的是「前天下午」）/);
  expect(await page.locator('.rec-problems [role="alert"]').innerText()).toContain('「空的.csv」：是空的');
  await page.context().close();
});

it('meets WCAG 2.2 AA with a result, all of it open', async () => {
  const page = await open();
  await page.goto(at(`${tool}&a.qr=0.38`));
  await choose(page, 'public/samples/restaurant-till.csv', wechat);
  await figures(page);
  await page.locator('.rec details').evaluateAll((all) => {
    for (const fold of all as HTMLDetailsElement[]) fold.open = true;
  });
  await page.getByRole('button', { name: '写查询申请' }).click();
  expect(await problemsInBothLooks(page)).toEqual([]);
  await page.context().close();
});

it('saves the differences: no formula, amounts as numbers, long numbers whole', async () => {
  const page = await open();
  await page.goto(at(tool));
  const evil = String(till).replace('XG261012003', '=HYPERLINK(1)');
  await choose(page, [chosen('till.csv', evil)], wechat);
  await figures(page);
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  const text = String(await saved(csv));
  expect(text).not.toMatch(/(?:^|,)"?[=+@]/m);
  expect(text).toMatch(/,-10,/);
  expect(text).toContain('我们有、对方没有');
  const [book] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'XLSX' }).click(),
  ]);
  expect(book.suggestedFilename()).toBe('对账差异.xlsx');
  expect(String((await saved(book)).subarray(0, 2))).toBe('PK');
  await page.context().close();
});
