import { describe, expect, it } from 'vitest';
import { laterScriptsOf, needsScriptsAtOnce } from '../src/build/later-scripts.ts';

const page = (scripts: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head>${scripts}</head><body>${body}</body></html>`;
const theme = '<script src="/theme.js"></script>';
const two =
  '<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script><script type="module" src="/b.js"></script>';

describe('the scripts of a built page', () => {
  it('move to a mark, in their order, where they can wait', () => {
    expect(laterScriptsOf(page(theme + two, '<main></main>'))).toBe(
      `<!doctype html><html data-later-scripts="/a.js /b.js" lang="zh-CN"><head>${theme}<script type="application/ld+json">{}</script></head><body><main></main></body></html>`,
    );
  });

  it.each([
    ['something on it needs them at once', page(theme + two, '<div data-at-once data-src="x"></div>')],
    ['there are none', page(theme, '<main></main>')],
  ])('stay as they are where %s', (_why, html) => {
    expect(laterScriptsOf(html)).toBe(html);
  });

  it.each([
    ['<div class="a" data-at-once>', true],
    ['<div data-at-once="" hidden>', true],
    ['<p>data-at-once </p>', false],
    ['<div data-at-once-more>', false],
  ])('are needed at once by %s: %s', (body, needed) => {
    expect(needsScriptsAtOnce(page(theme, body))).toBe(needed);
  });
});
