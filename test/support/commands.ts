import { preview } from 'astro';
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { browserArgs, findBrowser } from './find-browser.ts';

/** A built site that is being served, and a browser beside it. */
interface Stage {
  /** Address of the site, without a closing slash. */
  site: string;
  /** A fresh browser profile: nothing cached, nothing kept. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

/**
 * Serves a built site and starts a browser, for commands that measure.
 *
 * @param root folder of the project whose `dist/` is served
 */
export async function openStage(root: string): Promise<Stage> {
  const server = await preview({ root, server: { port: 0 }, logLevel: 'error' });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
  return {
    site: `http://localhost:${server.port}`,
    context: (options) => browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block', ...options }),
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** The middle value of some figures. */
export function median(figures: number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
