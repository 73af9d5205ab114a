import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startChromium, type ChromiumOptions } from './chromium-engine.ts';
import type { EngineState } from './engine.ts';

/** Where `npm run get:chromium90` puts Chromium 90, the oldest browser that gets everything. */
export const chromium90Path = fileURLToPath(
  new URL('../../node_modules/.cache/chromium-90/chromium', import.meta.url),
);

/** Younger than this browser; without it, its full-text search cannot start and the search by titles answers alone. */
const unknownSource = /invalid source: ''wasm-unsafe-eval''/;

/** Chromium 90, as in the web views of phones five years old. */
export function chromium90(options: Pick<ChromiumOptions, 'before'> = {}): EngineState {
  return existsSync(chromium90Path)
    ? {
        here: true,
        start: () => startChromium({ executablePath: chromium90Path, ignored: unknownSource, ...options }),
      }
    : { here: false, install: 'npm run get:chromium90' };
}
