import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { at, useBrowser, watchErrors } from './support/browser.ts';
import { distPages } from './support/dist-pages.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const open = useBrowser();

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
}

const states = [
  { name: 'light on a phone', options: { colorScheme: 'light' as const } },
  {
    name: 'dark at a desk',
    options: { colorScheme: 'dark' as const, viewport: { width: 1280, height: 800 } },
  },
];

describe.each(states)('$name', ({ options }) => {
  it.each(distPages().map(({ path }) => path))('%s meets WCAG 2.2 AA', async (path) => {
    const page = await open(options);
    const errors = watchErrors(page);
    await page.goto(at(path), { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
    ).toEqual([]);
    expect(errors.filter((text) => !text.includes('404'))).toEqual([]);
    await page.context().close();
  });
});
