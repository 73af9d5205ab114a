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

/**
 * What axe finds against WCAG 2.2 AA and its best practice on a page as it stands: rule and places, one a line.
 *
 * @param runOnly tags or names of rules; all by default
 */
export async function axeProblems(page: Page, runOnly: readonly string[] = standards): Promise<string[]> {
  await page.evaluate(layInPlace);
  // Injected as text: a script element would be stopped by the page's own policy.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (only) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }).axe.run({
        runOnly: only,
      }),
    [...runOnly],
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

/** Runs in the page: what lies over it only while it is scrolled goes into its place, since what is below is reached by scrolling. */
function layInPlace(): void {
  scrollTo(0, 0);
  for (const over of document.querySelectorAll<HTMLElement>('.site-header, .quote-foot, .result-line'))
    over.style.position = 'static';
}
