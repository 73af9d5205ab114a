import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import type { Engine, EngineState } from './engine.ts';

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const packages = 'apt-get install webkit2gtk-driver xvfb xauth';

/** WebKit by its WebDriver, in a screen of its own. Its console cannot be read; the recorder in the page stands in. */
export function webkit(): EngineState {
  const needed = ['WebKitWebDriver', 'xvfb-run', 'xauth'];
  const here = existsSync(miniBrowser) && needed.every((name) => spawnSync('which', [name]).status === 0);
  return here ? { here, start } : { here, install: packages };
}

async function start(): Promise<Engine> {
  const port = await freePort();
  const service = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
  });
  const stop = () => {
    if (service.pid !== undefined) process.kill(-service.pid);
  };
  try {
    await answers(port);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
        }),
      )
      .build();
    return engine(driver, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

function engine(driver: WebDriver, stop: () => void): Engine {
  return {
    goto: (url) => driver.get(url),
    clickAt: (x, y) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), duration: 0 })
        .click()
        .perform(),
    typeKeys: (text) => driver.switchTo().activeElement().sendKeys(text),
    evaluate: (expression) => driver.executeScript(`return ${expression}`),
    reports: () => [],
    close: async () => {
      await driver.quit();
      stop();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Waits until the WebDriver service takes requests. @throws Error if it does not within ten seconds */
async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('WebKitWebDriver did not start');
}
