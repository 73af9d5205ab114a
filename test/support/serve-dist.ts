import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserArgs, findBrowser } from './find-browser.ts';
import { serveFolder } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a closing slash. */
    siteUrl: string;
    /** Where browser tests connect to the one running Chromium. */
    browserEndpoint: string;
  }
}

/** Serves the built site and starts one Chromium for all browser tests. @throws Error if the site is not built */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('dist/ 不在：先运行 npm run build');
  const server = await serveFolder('dist');
  const browser = await chromium.launchServer({ executablePath: findBrowser(), args: browserArgs });
  project.provide('siteUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
