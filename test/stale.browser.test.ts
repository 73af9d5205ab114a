import { expect, it } from 'vitest';
import { at, useBrowser } from './support/browser.ts';

const open = useBrowser();

it.each([
  ['2026-12-01T08:00:00+08:00', 0],
  ['2027-11-23T08:00:00+08:00', 1],
])('on %s the debit cap of the guide is marked as due for another check: %i', async (now, marks) => {
  const page = await open();
  await page.clock.setFixedTime(new Date(now));
  await page.goto(at('/guides/fees/'));
  await page.locator('[data-theme-choice]:not([hidden])').waitFor({ state: 'attached' });
  expect(await page.locator('#fact-cap-standard-credit-issuer-2016 .stale').count()).toBe(marks);
  const quoted = page.locator('.fact-mark[href="#fact-cap-standard-credit-issuer-2016"] + .stale');
  expect((await quoted.count()) > 0).toBe(marks > 0);
  await page.context().close();
});
