import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { alive, at, useBrowser } from '../support/browser.ts';

const open = useBrowser();
const card = '6228 4800 1234 5671';
const digits = '6228480012345671';

/** Everything of a page that outlives it or goes along with it. */
const kept = (page: Page) =>
  page.evaluate(
    () => decodeURIComponent(location.href) + document.title + JSON.stringify([localStorage, sessionStorage]),
  );
const withoutSigns = (text: string) => text.replace(/[^\p{L}\d]/gu, '');

it('is cleared from the search box, and is neither asked for nor remembered', async () => {
  const page = await open();
  await page.goto(at('/guides/fees/'));
  await page.locator('#site-search').focus();
  await page.locator('.search-box[data-started]').waitFor();
  const refusal = page.locator('.search-panel', { hasText: '这像一个完整的银行卡号' });
  await page.locator('#site-search').fill(card);
  await refusal.waitFor();
  await page.keyboard.press('Enter');
  expect(await page.locator('#site-search').inputValue()).toBe('');
  await page.locator('#site-search').evaluate((input, given) => {
    (input as HTMLInputElement).value = given;
    (input as HTMLInputElement).form?.requestSubmit();
  }, card);
  await refusal.waitFor();
  expect(await page.locator('#site-search').inputValue()).toBe('');
  expect(new URL(page.url()).pathname).toBe('/guides/fees/');
  expect(withoutSigns(await kept(page))).not.toContain(digits);
  await page.context().close();
});

it('is taken out of the address of the search page', async () => {
  const page = await open();
  await page.goto(at(`/search/?q=${encodeURIComponent(card)}`));
  await page.locator('.search-panel', { hasText: '这像一个完整的银行卡号' }).waitFor();
  expect(new URL(page.url()).search).toBe('');
  expect(withoutSigns(await kept(page))).not.toContain(digits);
  await page.context().close();
});

it('goes into no link as the name of a quote, whatever stands between its digits', async () => {
  const page = await open();
  await page.goto(at('/tools/fee-estimator/'));
  await alive(page);
  for (const sign of ['.', '/', '–', '_', '·', ' ']) {
    await page.locator('#fee-a-name').fill(card.replaceAll(' ', sign));
    await page.locator('#fee-a-name-error', { hasText: '没收进去' }).waitFor();
  }
  await page.locator('#fee-a-credit').fill('0.55');
  await page.waitForURL(/a\.credit=/);
  expect(withoutSigns(await kept(page))).not.toContain(digits);
  await page.context().close();
});

it('leaves none of its last digits in a field of the inquiry when it is typed', async () => {
  const page = await open();
  await page.goto(at('/tools/missing-record-checklist/?code=68&slip=no'));
  await page.getByRole('button', { name: '写查询申请' }).click();
  await page.locator('#inquiry-order').pressSequentially('6212 2622 0102 3557 228');
  expect(await page.locator('#inquiry-order').inputValue()).toBe('');
  await page.locator('#inquiry-shop').fill('店'.repeat(300));
  expect((await page.locator('#inquiry-shop').inputValue()).length).toBe(80);
  await page.context().close();
});
