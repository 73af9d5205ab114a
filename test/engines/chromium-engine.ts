import { chromium } from 'playwright-core';
import { browserArgs } from '../support/find-browser.ts';
import type { Engine } from './engine.ts';

/** How Chromium is started. */
export interface ChromiumOptions {
  executablePath: string;
  /** Runs in the page before its scripts, e.g. to take away what an older browser lacks. */
  before?: () => void;
  /** Console messages that say only that this browser does not know something newer. */
  ignored?: RegExp;
}

/**
 * Chromium by the DevTools protocol. Playwright's own clicks need a young browser, so only what an old one understands is
 * used: evaluate, mouse and keyboard.
 */
export async function startChromium({ executablePath, before, ignored }: ChromiumOptions): Promise<Engine> {
  const browser = await chromium.launch({ executablePath, args: [...browserArgs, '--disable-gpu'] });
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 360, height: 780 },
  });
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  let reports: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error' || ignored?.test(message.text())) return;
    reports.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => reports.push(String(error)));
  return {
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    typeKeys: (text) => page.keyboard.insertText(text),
    evaluate: (expression) => page.evaluate(expression),
    reports: () => {
      const taken = reports;
      reports = [];
      return taken;
    },
    close: () => browser.close(),
  };
}
