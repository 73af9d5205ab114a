import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; nodes: { target: string[] }[] }[];
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose answer may change with colours and width. */
export const looksRules = [
  'color-contrast',
  'target-size',
  'link-in-text-block',
  'scrollable-region-focusable',
];

/** Gives axe to every page that is opened from now on: cheaper than to each page by itself. */
export async function bringAxe(page: Page): Promise<void> {
  await page.context().addInitScript({ content: axeSource });
}

/**
 * What axe finds against WCAG 2.2 AA and its best practice on a page as it stands: rule and places, one a line.
 *
 * @param runOnly tags or names of rules; all by default
 */
export async function axeProblems(page: Page, runOnly: readonly string[] = standards): Promise<string[]> {
  await page.evaluate(layInPlace);
  // Injected as text: a script element would be stopped by the page's own policy.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (only) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }).axe.run({
        runOnly: only,
        // Else it also works out an address for each element that is right.
        resultTypes: ['violations'],
      }),
    [...runOnly],
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

/**
 * What axe finds on a page in light on the smallest phone, and then in dark at a desk; and where it is wider than its window.
 *
 * @param inDark tags or names of rules for the second look; all by default
 */
export async function problemsInBothLooks(
  page: Page,
  inDark: readonly string[] = standards,
): Promise<string[]> {
  const look = async (colorScheme: 'light' | 'dark', width: number, rules?: readonly string[]) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 780 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    return [...(wide ? [`wider than ${width} px`] : []), ...(await axeProblems(page, rules))];
  };
  return [...(await look('light', 320)), ...(await look('dark', 1280, inDark))];
}

/** Runs in the page: what lies over it only while it is scrolled goes into its place, since what is below is reached by scrolling. */
function layInPlace(): void {
  scrollTo(0, 0);
  for (const over of document.querySelectorAll<HTMLElement>('.site-header, .quote-foot, .result-line'))
    over.style.position = 'static';
}
