import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Address of a page of the built site. */
export function at(path: string): string {
  return `${inject('siteUrl')}${path}`;
}

/** Connects a test file to the running Chromium; gives a function that opens a fresh page of its own context. */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
  });
  afterAll(async () => {
    await browser.close();
  });
  return async (options = {}) => {
    const context = await browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 360, height: 780 },
      serviceWorkers: 'block',
      ...options,
    });
    await context.addInitScript(reportViolations);
    return context.newPage();
  };
}

/** Runs in the page: whatever its content security policy stopped becomes an error in the console. */
function reportViolations(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    console.error(`${violatedDirective} violated by ${blockedURI} ${sample}`);
  });
}

/** Collects what must never happen on a page: errors in the console and uncaught exceptions. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

/** Waits until the scripts of the page have run: they show the choice of colours. */
export async function ready(page: Page): Promise<void> {
  await page.locator('[data-theme-choice]:not([hidden])').waitFor({ state: 'attached' });
}

/** Waits until the first widget of the page has come to life. */
export async function alive(page: Page): Promise<void> {
  await page.locator('astro-island:not([ssr])').first().waitFor();
}

/** Waits until all of a widget has come: the reader reaches into its outcome. */
export async function reachInto(page: Page, outcome: string): Promise<void> {
  await alive(page);
  await page.locator(outcome).hover();
  await page.waitForFunction(() => !document.querySelector('[data-as-built]'));
}
