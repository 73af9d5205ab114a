import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { difference, drawSmall, mainScreens, pictureOf } from '../support/small-screens.ts';

const open = useBrowser();
/** Other fonts differ by less, another order of blocks by more. */
const most = 8;
const isDrawing = process.env['DRAW_SCREENS'] === 'yes';

it.each(mainScreens)('$name looks as it did: else look at it and run npm run draw:screens', async (state) => {
  const page = await open({ viewport: { width: 360, height: 780 } });
  const picture = await drawSmall(page, state);
  await page.context().close();
  if (isDrawing) {
    mkdirSync('test/fixtures/screens', { recursive: true });
    writeFileSync(pictureOf(state.name), picture);
  }
  expect(await difference(picture, readFileSync(pictureOf(state.name)))).toBeLessThan(most);
});

it('tells another screen apart', async () => {
  const [home, other] = ['home', 'estimator'].map((name) => readFileSync(pictureOf(name)));
  if (!home || !other) throw new Error('no pictures');
  expect(await difference(home, other)).toBeGreaterThan(most);
});
