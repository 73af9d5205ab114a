import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'astro';
import { workCalendar } from '../../src/loaders/work-calendar.ts';
import { createReconciliation } from '../../src/widgets/reconciliation/model/reconcile.ts';
import { longLists } from '../support/bills/long.ts';
import { browserArgs, findBrowser } from '../support/find-browser.ts';
import { mostHeld, timeComparison } from '../support/reconciliation-timing.ts';

/**
 * Times a till's list against a WeChat bill (27 columns): in Node reading, comparing, and what the process holds at most; then on
 * the page of the built site in Chromium, each size in a browser of its own, the whole, the longest freeze and the memory.
 */
const sizes = process.argv.slice(2).map(Number);
let most = 0;
const pace = {
  progress: () => undefined,
  pause: () => {
    most = Math.max(most, process.memoryUsage.rss());
    return Promise.resolve();
  },
};
const settings = {
  cycle: 't1' as const,
  asof: '2026-10-15T10:30',
  rates: { qr: 3_800_000n },
  calendar: workCalendar(),
  columns: { ours: {}, theirs: {} },
  sheet: {},
};

console.log('rows a side | read s | compare s | processor s | most MB | matched');
const all = sizes.length > 0 ? sizes : [1000, 10_000, 100_000];
for (const size of all) {
  const { ours, theirs } = longLists(size);
  most = 0;
  const used = process.cpuUsage();
  const session = createReconciliation();
  const start = performance.now();
  await session.read('ours', [ours], pace);
  await session.read('theirs', [theirs], pace);
  const read = performance.now();
  const { count } = await session.compare(settings, pace);
  const end = performance.now();
  const { user, system } = process.cpuUsage(used);
  const seconds = (ms: number) => (ms / 1000).toFixed(2);
  console.log(
    [
      size,
      seconds(read - start),
      seconds(end - read),
      seconds((user + system) / 1000),
      Math.round(most / 1e6),
      count.matched,
    ].join(' | '),
  );
}

console.log('\nin Chromium: rows a side | whole s | longest freeze ms | most MB | matched');
const server = await preview({ root: '.', server: { port: 0 }, logLevel: 'error' });
const folder = mkdtempSync(join(tmpdir(), 'lists-'));
for (const size of all) {
  const lists = longLists(size);
  const [ours = '', theirs = ''] = [lists.ours, lists.theirs].map(({ name }) => join(folder, name));
  writeFileSync(ours, await lists.ours.text());
  writeFileSync(theirs, await lists.theirs.text());
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.goto(`http://localhost:${server.port}/tools/reconciliation/?a.qr=0.38&asof=2026-10-15T10:30`);
  await page.locator('astro-island:not([ssr])').first().waitFor();
  const { whole, frozen, matched } = await timeComparison(page, ours, theirs);
  const held = await mostHeld(browser);
  console.log([size, (whole / 1000).toFixed(2), frozen, held, matched].join(' | '));
  await browser.close();
}
await server.stop();
