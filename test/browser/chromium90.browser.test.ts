import { it } from 'vitest';
import { chromium90 } from '../engines/chromium90.ts';
import { describeWalk } from '../engines/describe-walk.ts';

const state = chromium90();
if (state.here) describeWalk('Chromium 90', state);
else it.skip(`Chromium 90 walks through the site (it is not here: ${state.install})`, () => undefined);
