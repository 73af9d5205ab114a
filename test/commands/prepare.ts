/**
 * Command line: gets what the tests need and the machine lacks: on Debian as root the headless shell of Chromium and nginx, else
 * Playwright's own browser if there is none. Exit code 1 if no browser can be had.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, headlessShell, installedBrowser } from '../support/find-browser.ts';
import { hasNginx } from '../support/find-nginx.ts';

const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function aptInstall(...packages: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'inherit', env });
}

if (isDebianRoot && !process.env['CHROME_PATH'] && !existsSync(headlessShell)) {
  try {
    aptInstall('chromium-headless-shell', ...(installedBrowser() ? [] : ['fonts-noto-cjk']));
  } catch {
    console.warn('The headless shell could not be had: with a whole browser the tests take longer.');
  }
}
if (!installedBrowser())
  spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
if (!hasNginx() && isDebianRoot) aptInstall('nginx-light', 'libnginx-mod-http-brotli-static');
console.log(`Browser: ${findBrowser()}`);
console.log(`nginx: ${hasNginx() ? 'installed' : 'not here; its tests are left out'}`);
