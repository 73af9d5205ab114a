import { startChromium } from '../engines/chromium-engine.ts';
import { describeWalk } from '../engines/describe-walk.ts';
import { findBrowser } from '../support/find-browser.ts';

/** Every widget is used once; nothing may appear in the console, and nothing be stopped by the policy. */
describeWalk('Chromium with an eye on the console', {
  here: true,
  start: () => startChromium({ executablePath: findBrowser() }),
});
