import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { figures } from './reconciliation-page.ts';

/** How a comparison went in a browser. */
interface Timing {
  /** From the choice of the second file to the last figure, milliseconds; the first is chosen right before it. */
  whole: number;
  /** Longest time in which the page could not answer, milliseconds. */
  frozen: number;
  matched: number;
}

interface Watched {
  frozen: number;
  stop: () => void;
}

/**
 * Chooses two lists on an open page and times the comparison.
 *
 * @param ours path of a file
 * @param theirs path of a file
 */
export async function timeComparison(page: Page, ours: string, theirs: string): Promise<Timing> {
  await page.evaluate(watch);
  await page.setInputFiles('input[name="ours"]', ours);
  const start = Date.now();
  await page.setInputFiles('input[name="theirs"]', theirs);
  const { matched } = await figures(page);
  const whole = Date.now() - start;
  const frozen = await page.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watched };
    watched.stop();
    return watched.frozen;
  });
  return { whole, frozen: Math.round(frozen), matched: Number(matched) };
}

/** Runs in the page: notes how late a timer comes at most. */
function watch(): void {
  const watched: Watched = { frozen: 0, stop: () => undefined };
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    watched.frozen = Math.max(watched.frozen, now - last - 10);
    last = now;
  }, 10);
  watched.stop = () => {
    clearInterval(timer);
  };
  Object.assign(globalThis, { watched });
}

/** Most memory that a page with its workers has held so far, in MB; 0 where the system does not tell (other than Linux). */
export async function mostHeld(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const held = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => `/proc/${id}/status`)
    .filter((file) => existsSync(file))
    .map((file) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1000);
  return Math.round(Math.max(0, ...held));
}
