import { describe, expect, it } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { at, useBrowser, watchErrors } from '../support/browser.ts';
import { distPages } from '../support/dist-pages.ts';

const open = useBrowser();

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
    expect(await axeProblems(page)).toEqual([]);
    expect(errors.filter((text) => !text.includes('404'))).toEqual([]);
    await page.context().close();
  });
});
