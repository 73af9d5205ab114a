import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { at } from './browser.ts';
import { shownStates, type ShownState } from './shown-states.ts';

/** The ten main screens by name, as `shown-states.ts` has them. */
const main = [
  'home',
  'way-in',
  'topic-cause',
  'topic-table',
  'checklist-no',
  'estimator',
  'comparison',
  'codes',
  'search-found',
  'links',
];

export const mainScreens: readonly ShownState[] = shownStates.filter(({ name }) => main.includes(name));

/** What of a page is looked at, and to what its picture is made small, in pixels. */
const seen = { width: 360, height: 1480 };
const small = { width: 72, height: 296 };

/** Where the picture of a screen is kept; `npm run draw:screens` writes them all. */
export const pictureOf = (name: string): string => `test/fixtures/screens/${name}.png`;

/** A screen in small and grey: blocks and lines are told apart, letters are not. */
export async function drawSmall(page: Page, state: ShownState): Promise<Buffer> {
  await page.setViewportSize(seen);
  await page.goto(at(state.path), { waitUntil: 'networkidle' });
  await state.act?.(page);
  const picture = await page.screenshot({ clip: { x: 0, y: 0, ...seen } });
  return sharp(picture).resize(small).greyscale().png({ compressionLevel: 9 }).toBuffer();
}

/** Mean difference of two pictures of one size, 0 … 255 for each pixel. */
export async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((picture) => sharp(picture).greyscale().raw().toBuffer()),
  );
  if (a?.length !== b?.length) return 255;
  let sum = 0;
  a?.forEach((value, i) => {
    sum += Math.abs(value - (b?.[i] ?? 0));
  });
  return sum / (a?.length || 1);
}
