import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { Engine, EngineState } from './engine.ts';

const executables = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Firefox by WebDriver BiDi; it needs no driver of its own. `FIREFOX_PATH` names another than Debian's. */
export function firefox(): EngineState {
  const executablePath = [process.env['FIREFOX_PATH'] ?? '', ...executables].find((path) => existsSync(path));
  return executablePath === undefined
    ? { here: false, install: 'apt-get install firefox-esr' }
    : { here: true, start: () => start(executablePath) };
}

async function start(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN' },
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 500, height: 780 });
  let reports: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') reports.push(message.text());
  });
  page.on('pageerror', (error) => reports.push(String(error)));
  return {
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    typeKeys: (text) => page.keyboard.type(text),
    evaluate: (expression) => page.evaluate(expression),
    reports: () => {
      const taken = reports;
      reports = [];
      return taken;
    },
    close: () => browser.close(),
  };
}
