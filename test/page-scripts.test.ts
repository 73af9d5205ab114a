import { describe, expect, it } from 'vitest';
import { laterScriptsOf, needsScriptsAtOnce, withStylesFirst } from '../src/build/page-scripts.ts';

const page = (scripts: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head>${scripts}</head><body>${body}</body></html>`;
const early = '<script src="/early.js"></script>';
const two =
  '<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script><script type="module" src="/b.js"></script>';

describe('the script that runs before the first paint', () => {
  it.each(['/', '/sub/path/'])('comes after the stylesheets, under %s as well', (base) => {
    const script = `<script src="${base}early.js"></script>`;
    const styles = `<link rel="stylesheet" href="${base}a.css">`;
    expect(withStylesFirst(page(script + styles, ''))).toBe(page(styles + script, ''));
  });
});

describe('the scripts of a built page', () => {
  it('move to a mark, in their order, where they can wait', () => {
    expect(laterScriptsOf(page(early + two, '<main></main>'))).toBe(
      `<!doctype html><html data-later-scripts="/a.js /b.js" lang="zh-CN"><head>${early}<script type="application/ld+json">{}</script></head><body><main></main></body></html>`,
    );
  });

  it.each([
    ['something on it needs them at once', page(early + two, '<div data-at-once data-src="x"></div>')],
    ['there are none', page(early, '<main></main>')],
  ])('stay as they are where %s', (_why, html) => {
    expect(laterScriptsOf(html)).toBe(html);
  });

  it.each([
    ['<div class="a" data-at-once>', true],
    ['<div data-at-once="" hidden>', true],
    ['<p>data-at-once </p>', false],
    ['<div data-at-once-more>', false],
  ])('are needed at once by %s: %s', (body, needed) => {
    expect(needsScriptsAtOnce(page(early, body))).toBe(needed);
  });
});
