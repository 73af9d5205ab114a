/**
 * Draws every main page and state of the built site at three widths, light, dark and printed, into `shots/`: one picture for
 * each, and for each width and look one contact sheet, `sheet-<look>.png`. With words behind it, only pages whose name holds
 * one of them: `npm run shots -- home topic`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import sharp from 'sharp';
import { openStage } from '../support/commands.ts';
import { shownStates, type ShownState } from '../support/shown-states.ts';

const folder = 'shots';
/** Of a page longer than this many screens, the rest is left off. */
const screens = 3;
const looks = [
  { name: '360-light', width: 360, height: 740, colorScheme: 'light', media: 'screen' },
  { name: '360-dark', width: 360, height: 740, colorScheme: 'dark', media: 'screen' },
  { name: '768-light', width: 768, height: 1024, colorScheme: 'light', media: 'screen' },
  { name: '768-dark', width: 768, height: 1024, colorScheme: 'dark', media: 'screen' },
  { name: '1280-light', width: 1280, height: 900, colorScheme: 'light', media: 'screen' },
  { name: '1280-dark', width: 1280, height: 900, colorScheme: 'dark', media: 'screen' },
  { name: 'print', width: 794, height: 1123, colorScheme: 'light', media: 'print' },
] as const;
type Look = (typeof looks)[number];

const wanted = process.argv.slice(2);
const states = shownStates.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
const stage = await openStage('.');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const look of looks) {
  const files: string[] = [];
  for (const state of states) files.push(await draw(look, state));
  await sheet(look, files);
  console.log(`${folder}/sheet-${look.name}.png: ${files.length} pages`);
}
await stage.close();

async function draw({ name, width, height, colorScheme, media }: Look, state: ShownState): Promise<string> {
  const context = await stage.context({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  await page.goto(stage.site + state.path, { waitUntil: 'networkidle' });
  await page.mouse.move(1, 1);
  await page.waitForTimeout(300);
  await state.act?.(page);
  await page.emulateMedia({ media });
  const full = await page.evaluate(() => document.documentElement.scrollHeight);
  const file = `${folder}/${state.name}-${name}.png`;
  await page.screenshot({
    path: file,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(full, screens * height) },
  });
  await context.close();
  return file;
}

/** Puts pictures of one width side by side, each no more than `tile` wide. */
async function sheet({ name, width }: Look, files: readonly string[]): Promise<void> {
  const gap = 16;
  const tile = Math.min(width, 320);
  const across = 8;
  const tiles = await Promise.all(
    files.map((file) => sharp(file).resize({ width: tile }).toBuffer({ resolveWithObject: true })),
  );
  const rows = Array.from({ length: Math.ceil(tiles.length / across) }, (_, i) =>
    tiles.slice(i * across, (i + 1) * across),
  );
  let top = gap;
  const placed = rows.flatMap((row) => {
    const here = row.map(({ data }, i) => ({ input: data, left: gap + i * (tile + gap), top }));
    top += gap + Math.max(...row.map(({ info }) => info.height));
    return here;
  });
  await sharp({
    create: { width: gap + across * (tile + gap), height: top, channels: 3, background: '#b5b0a6' },
  })
    .composite(placed)
    .png()
    .toFile(`${folder}/sheet-${name}.png`);
}
