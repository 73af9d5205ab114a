/**
 * Measures what a search costs on this machine, with the built site as a host sends it: kilobytes fetched and time to the
 * first result on slow 4G (1.6 Mbit/s, 150 ms) from the moment the box is opened, then the time of the next search; exit
 * code 1 above a limit. Queries are words of titles and phrases of the text.
 */
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { chromium, type Page } from 'playwright-core';
import { builtPages } from '../../src/integrations/built-pages.ts';
import { median } from '../support/commands.ts';
import { browserArgs, findBrowser } from '../support/find-browser.ts';
import { timeFirst, timeQuery } from '../support/search-timing.ts';
import { serveFolder } from '../support/static-server.ts';

/** kB a search, ms to the first result on slow 4G, ms of the next search. */
const limits = { title: 60, phrase: 140, first: 600, next: 30 };
const queries = {
  title: ['预授权', '借记卡封顶', 'yushouquan', '手續費', '68'],
  phrase: phrasesOfTopics(6),
};

const server = await serveFolder('dist');
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
const measured = { title: [], phrase: [], first: [], next: [] } as Record<keyof typeof limits, number[]>;

for (const kind of ['title', 'phrase'] as const)
  for (const query of queries[kind]) {
    const page = await openPage();
    const fetched = await countBytes(page);
    await page.goto(`${server.url}/guides/fees/debit-cap/`, { waitUntil: 'networkidle' });
    await slow4g(page);
    const before = fetched();
    const first = await timeFirst(page, query);
    await untilQuiet(page, fetched);
    const kilobytes = (fetched() - before) / 1000;
    await timeQuery(page, 'POS 机');
    const next = await timeQuery(page, query);
    console.log(
      `${query}: ${kilobytes.toFixed(0)} kB, first ${first.toFixed(0)} ms, next ${next.toFixed(0)} ms`,
    );
    measured[kind].push(kilobytes);
    if (kind === 'title') measured.first.push(first);
    measured.next.push(next);
    await page.context().close();
  }
await browser.close();
await server.close();

for (const [name, figures] of Object.entries(measured)) {
  const limit = limits[name as keyof typeof limits];
  console.log(
    `${name}: median ${median(figures).toFixed(0)}, most ${Math.max(...figures).toFixed(0)}, limit ${limit}`,
  );
  if (median(figures) > limit) process.exitCode = 1;
}

/** Ten characters from the running text of topics that lie evenly in the list of pages. */
function phrasesOfTopics(count: number): string[] {
  const phrases = builtPages('dist')
    .filter(({ path }) => /^\/guides\/[a-z-]+\/[a-z-]+\/$/.test(path) && !path.endsWith('/whole/'))
    .flatMap(({ tree }) => selectAll('main li', tree).map((item) => toString(item)))
    .flatMap((text) => /[\p{Script=Han}]{10}/u.exec(text) ?? []);
  return Array.from(
    { length: count },
    (_, i) => phrases[Math.floor(((i + 0.5) * phrases.length) / count)] ?? '',
  );
}

async function openPage(): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  return context.newPage();
}

/** Counts all bytes that a page receives, as they are sent. */
async function countBytes(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => bytes;
}

/** Waits until nothing has come for a second. */
async function untilQuiet(page: Page, fetched: () => number): Promise<void> {
  for (let before = -1; before !== fetched();) {
    before = fetched();
    await page.waitForTimeout(1000);
  }
}

async function slow4g(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const throughput = 1_600_000 / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: throughput,
    uploadThroughput: throughput / 2,
  });
}
