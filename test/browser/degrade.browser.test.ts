import { startChromium } from '../engines/chromium-engine.ts';
import { describeWalk } from '../engines/describe-walk.ts';
import { findBrowser } from '../support/find-browser.ts';
import { useOfWidgets } from '../engines/walk-through.ts';

/** Takes away what an older or stricter browser may lack, before the page's scripts run. */
function lackMuch(): void {
  Reflect.deleteProperty(Intl, 'Segmenter');
  Reflect.deleteProperty(globalThis, 'WebAssembly');
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  }
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

describeWalk(
  'Chromium without Intl.Segmenter, WebAssembly, storage, clipboard and service worker',
  { here: true, start: () => startChromium({ executablePath: findBrowser(), before: lackMuch }) },
  useOfWidgets,
);
