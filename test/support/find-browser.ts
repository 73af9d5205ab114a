import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Debian's Chromium without windows: a new page costs it half as much. */
export const headlessShell = '/usr/bin/chromium-headless-shell';

const installed = [
  process.env['CHROME_PATH'],
  headlessShell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  chromium.executablePath(),
];

/**
 * What is left out of the browser: the lists below the address bar, each a renderer of its own in every new window, and what
 * Playwright leaves out, since only the last list counts.
 */
const withoutFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Switches that keep Chromium quiet and cheap and, for root in a container, able to start at all. */
export const browserArgs = [
  `--disable-features=${withoutFeatures.join(',')}`,
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Path of a Chromium-like browser that is installed; `undefined` if there is none. */
export function installedBrowser(): string | undefined {
  return installed.find((path) => path !== undefined && existsSync(path));
}

/** Path of a Chromium-like browser. @throws Error that says how to get one */
export function findBrowser(): string {
  const found = installedBrowser();
  if (found === undefined)
    throw new Error('没有找到浏览器：运行 npm run test:prepare，或用 CHROME_PATH 指明路径');
  return found;
}
