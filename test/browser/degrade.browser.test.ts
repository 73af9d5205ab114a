import { startChromium } from '../engines/chromium-engine.ts';
import { describeWalk } from '../engines/describe-walk.ts';
import { findBrowser } from '../support/find-browser.ts';
import { useOfWidgets } from '../engines/walk-through.ts';

/** What an older or stricter browser may lack, taken away before the page's scripts run. */
const lacks: Record<string, () => void> = {
  'without Intl.Segmenter': () => {
    Reflect.deleteProperty(Intl, 'Segmenter');
  },
  'without WebAssembly': () => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
  },
  'without storage, clipboard and service worker': () => {
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  },
};

for (const [name, before] of Object.entries(lacks)) {
  const start = () => startChromium({ executablePath: findBrowser(), before });
  describeWalk(`Chromium ${name}`, { here: true, start }, useOfWidgets);
}
