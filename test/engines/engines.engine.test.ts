import { expect, it } from 'vitest';
import { findBrowser } from '../support/find-browser.ts';
import { startChromium } from './chromium-engine.ts';
import { chromium90 } from './chromium90.ts';
import { describeWalk } from './describe-walk.ts';
import type { EngineState } from './engine.ts';
import { firefox } from './firefox-engine.ts';
import { webkit } from './webkit-engine.ts';

const engines: Record<string, EngineState> = {
  'Chromium of today': { here: true, start: () => startChromium({ executablePath: findBrowser() }) },
  'Chromium 90': chromium90(),
  Firefox: firefox(),
  WebKit: webkit(),
};

for (const [name, state] of Object.entries(engines)) {
  if (state.here) describeWalk(name, state);
  else it(`${name} is installed`, () => expect.fail(`${name} 不在，先运行：${state.install}`));
}
