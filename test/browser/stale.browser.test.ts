import { expect, it } from 'vitest';
import { at, ready, useBrowser } from '../support/browser.ts';

const open = useBrowser();

/** The mark behind each place of the text that quotes a fact. */
const marksOf = (fact: string) => `.fact-mark[href="#${fact}"] + .stale, [data-quotes="${fact}"] + .stale`;

it.each([
  ['2026-12-01T08:00:00+08:00', 0],
  ['2027-11-23T08:00:00+08:00', 1],
])('on %s the debit cap of the guide is marked as due for another check: %i', async (now, marks) => {
  const page = await open();
  await page.clock.setFixedTime(new Date(now));
  await page.goto(at('/guides/fees/who-gets-the-fee/'));
  await ready(page);
  expect(await page.locator('#fact-cap-standard-credit-issuer-2016 .stale').count()).toBe(marks);
  const quoted = page.locator(marksOf('fact-cap-standard-credit-issuer-2016'));
  expect((await quoted.count()) > 0).toBe(marks > 0);
  await page.context().close();
});

it('marks what was past its day when the site was built for readers without scripts too', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(at('/guides/fees/qr-fee/'));
  const ended = 'fact-fee-alipay-small-discount';
  expect(await page.locator(`#${ended} .stale`).textContent()).toBe('待复核');
  expect(await page.locator(marksOf(ended)).first().isVisible()).toBe(true);
  await page.goto(at('/tools/vendor-comparison/'));
  expect(await page.locator('.vendor-fact .stale').count()).toBeGreaterThan(0);
  await page.context().close();
});

it('marks each fact that is due once, and not again in the browser', async () => {
  const page = await open();
  await page.goto(at('/guides/fees/qr-fee/'));
  await ready(page);
  expect(await page.locator('#fact-fee-alipay-small-discount .stale').count()).toBe(1);
  await page.context().close();
});

it('says where a tool cannot trust the clock of the device', async () => {
  const page = await open({ timezoneId: 'America/New_York' });
  await page.clock.setFixedTime(new Date('2019-01-01T12:00:00Z'));
  await page.goto(at('/tools/missing-record-checklist/'));
  const note = page.locator('.page-date + .notice');
  await note.filter({ hasText: '这台设备的日期是 2019-01-01' }).waitFor();
  expect(await page.locator('.zone-note').innerText()).toContain('不是北京时间');
  await page.goto(at('/reference/settlement/'));
  await page.locator('.zone-note').waitFor();
  await page.goto(at('/guides/purchase/'));
  await ready(page);
  expect(await page.locator('.zone-note').count()).toBe(0);
  expect(await note.count()).toBe(0);
  await page.context().close();
  const inChina = await open();
  await inChina.goto(at('/tools/missing-record-checklist/'));
  expect(await inChina.locator('.zone-note').isVisible()).toBe(false);
  await inChina.context().close();
});
