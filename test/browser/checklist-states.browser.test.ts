import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { problemsInBothLooks } from '../support/axe.ts';
import { at, useBrowser } from '../support/browser.ts';

const open = useBrowser();

async function fillInquiry(page: Page): Promise<void> {
  await page.getByRole('button', { name: '写查询申请' }).click();
  await page.locator('#inquiry-shop').fill('好邻居便利店');
  await page.locator('#inquiry-batch').fill('12');
  await page.locator('#inquiry-note').fill('卡号 6222020012345678');
  await page.locator('#inquiry-note-error').waitFor();
}

const states: [name: string, query: string, then?: (page: Page) => Promise<void>][] = [
  ['answered', 'whose=customer&slip=no&code=68'],
  ['hard stops', 'whose=backend&slip=yes&backend=none&merchant=other'],
  [
    'what a link has wrong, and contradictions',
    'whose=bank&code=ZZ9&when=2099-01-01T10:00&slip=yes&backend=failed',
  ],
  ['a deadline', 'type=preauth&slip=yes&when=2020-01-01T10:00'],
  ['a filled inquiry with errors', 'slip=fault&prompt=reversal-failed', fillInquiry],
];

it.each(states)('the checklist with %s meets WCAG 2.2 AA', async (_, query, then) => {
  const page = await open();
  await page.goto(at(`/tools/missing-record-checklist/?${query}`));
  await page.locator('.checklist.filled').waitFor();
  await then?.(page);
  expect(await problemsInBothLooks(page)).toEqual([]);
  await page.context().close();
});
