import { text } from 'node:stream/consumers';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { alive, at, useBrowser } from '../support/browser.ts';

const open = useBrowser();

it('computes a settlement day on the page about it', async () => {
  const page = await open();
  await page.goto(at('/reference/settlement/'));
  await page.locator('.settlement').scrollIntoViewIfNeeded();
  await alive(page);
  await page.locator('#settlement-sold-at').fill('2026-09-30T23:30');
  await page.locator('output[name="settlement-day"] data[value="2026-10-08"]').waitFor();
  await page.locator('.settlement label', { hasText: 'D+1' }).click();
  await page.locator('output[name="settlement-day"] data[value="2026-10-02"]').waitFor();
  const download = page.waitForEvent('download');
  await page.locator('.settlement').getByRole('button', { name: '加到日历' }).click();
  const file = await text(await (await download).createReadStream());
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  expect(event.startDate.toString()).toBe('2026-10-02');
  await page.context().close();
});
