import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { at, useBrowser } from './support/browser.ts';

const open = useBrowser();

async function visit(): Promise<Page> {
  const page = await open({ acceptDownloads: true });
  await page.goto(at('/tools/missing-record-checklist/?code=68&slip=no'));
  await page.locator('astro-island:not([ssr])').first().waitFor();
  return page;
}

describe('the inquiry', () => {
  it('refuses a card number, keeps nothing unless asked to, and forgets when told', async () => {
    const page = await visit();
    await page.getByRole('button', { name: '写一份查询申请' }).click();
    await page.locator('#inquiry-note').fill('卡号 6222 0200 1234 5678');
    await page.getByText('这像一个完整的银行卡号').waitFor();
    expect(await page.locator('#inquiry-note').inputValue()).toBe('');
    await page.locator('#inquiry-reference').fill('6222020012345678');
    expect(await page.locator('#inquiry-reference').inputValue()).toBe('');
    expect(await page.content()).not.toContain('62220200');

    await page.locator('#inquiry-shop').fill('好邻居便利店');
    await page.locator('.inquiry-slip', { hasText: '好邻居便利店' }).waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('好邻居');
    await page.getByRole('button', { name: '保存到本机' }).click();
    await page.getByText('已保存在这台设备').waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('好邻居');
    await page.getByRole('button', { name: '清除', exact: true }).click();
    await page.getByText('已清除').waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('好邻居');
    expect(await page.locator('#inquiry-shop').inputValue()).toBe('');
    await page.context().close();
  });

  it('is saved as text', async () => {
    const page = await visit();
    await page.getByRole('button', { name: '写一份查询申请' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '存为文本' }).click();
    expect((await download).suggestedFilename()).toMatch(/^交易查询申请-\d{4}-\d{2}-\d{2}\.txt$/);
    await page.context().close();
  });
});
