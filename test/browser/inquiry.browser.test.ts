import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { alive, at, useBrowser } from '../support/browser.ts';

const open = useBrowser();

async function visit(): Promise<Page> {
  const page = await open({ acceptDownloads: true });
  await page.goto(at('/tools/missing-record-checklist/?code=68&slip=no'));
  await alive(page);
  return page;
}

describe('the inquiry', () => {
  it('opens at its head, which is in sight', async () => {
    const page = await visit();
    await page.getByRole('button', { name: '写查询申请' }).click();
    await page.locator('.inquiry:focus').waitFor();
    await expect
      .poll(async () => (await page.locator('.inquiry .checklist-heading').boundingBox())?.y)
      .toSatisfy((y: number) => y >= 0 && y < 200);
    await page.context().close();
  });

  it('refuses a card number, keeps nothing unless asked to, and forgets when told', async () => {
    const page = await visit();
    await page.getByRole('button', { name: '写查询申请' }).click();
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

  it('says why a number typed key by key was cleared, until the reader goes on', async () => {
    const page = await visit();
    await page.getByRole('button', { name: '写查询申请' }).click();
    await page.locator('.inquiry:focus').waitFor();
    for (const field of ['reference', 'note']) {
      await page.locator(`#inquiry-${field}`).focus();
      await page.keyboard.type('6222020012345678');
      expect(await page.locator(`#inquiry-${field}-error`).textContent()).toContain('像一个完整的银行卡号');
      expect(await page.locator(`#inquiry-${field}`).inputValue()).toBe('');
    }
    await page.locator('#inquiry-reference').fill('123456789012');
    await page.locator('#inquiry-reference').blur();
    expect(await page.locator('#inquiry-reference-error').count()).toBe(0);
    await page.context().close();
  });

  it('takes the time from the answers, the shop from before, and nothing else of an older case', async () => {
    const page = await visit();
    await page.getByRole('button', { name: '写查询申请' }).click();
    await page.locator('#inquiry-shop').fill('好邻居便利店');
    await page.locator('#inquiry-time').fill('2026-10-01T09:00');
    const ofTheCase = { amount: '88.00', lastFour: '1234', reference: '123456789012', note: '当时很忙' };
    for (const [field, text] of Object.entries(ofTheCase)) await page.locator(`#inquiry-${field}`).fill(text);
    await page.getByRole('button', { name: '保存到本机' }).click();
    await page.getByText('这一笔的时间、金额和号码不保存').waitFor();
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    for (const text of ['2026-10-01', ...Object.values(ofTheCase)]) expect(kept).not.toContain(text);
    await page.goto(at('/tools/missing-record-checklist/?type=sale&when=2026-11-03T14:05'));
    await page.getByRole('button', { name: '写查询申请' }).click();
    const sheet = page.locator('.inquiry-slip');
    await sheet.getByText('好邻居便利店').first().waitFor();
    for (const field of Object.keys(ofTheCase)) {
      expect(await page.locator(`#inquiry-${field}`).inputValue(), field).toBe('');
    }
    expect(await sheet.textContent()).toContain('2026 年 11 月 3 日 14:05');
    await page.getByRole('button', { name: '修改', exact: true }).click();
    await page.getByRole('button', { name: '修改：交易时间' }).click();
    await page.locator('#checklist-when').fill('2026-11-02T14:05');
    await page.getByRole('button', { name: '确定' }).click();
    await sheet.getByText('2026 年 11 月 2 日 14:05').waitFor();
    await page.context().close();
  });

  it('is saved as text', async () => {
    const page = await visit();
    await page.getByRole('button', { name: '写查询申请' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '存为文本' }).click();
    expect((await download).suggestedFilename()).toMatch(/^交易查询申请-\d{4}-\d{2}-\d{2}\.txt$/);
    await page.context().close();
  });
});

it('stands beside a finished result on a wide screen, without taking the focus', async () => {
  const page = await open({ viewport: { width: 1400, height: 900 } });
  await page.goto(
    at('/tools/missing-record-checklist/?whose=customer&slip=no&type=sale&backend=none&prompt=timeout'),
  );
  await page.locator('.inquiry-slip').waitFor();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  const [slip, result] = await Promise.all(
    ['.inquiry-slip', '.checklist-act'].map((part) => page.locator(part).boundingBox()),
  );
  expect(slip?.x).toBeGreaterThan((result?.x ?? 0) + (result?.width ?? 0));
  await page.getByRole('button', { name: '写查询申请' }).click();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('inquiry');
  await page.context().close();
});
