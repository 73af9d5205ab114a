import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { brokenLinks } from '../../src/integrations/link-check.ts';

/** A built site of two pages, of which the first holds this link. */
function siteWith(href: string): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(root, 'two'));
  writeFileSync(join(root, 'index.html'), `<h1 id="top">一</h1><a class="x" href="${href}">x</a>`);
  writeFileSync(join(root, 'two/index.html'), '<h2 id="part">二</h2>');
  return root;
}

it.each([
  ['/two/', '/', []],
  ['/two/#part', '/', []],
  ['#top', '/', []],
  ['two/?a=1#part', '/', []],
  ['tel:95516', '/', []],
  ['/base/two/#part', '/base/', []],
  ['/two/#gone', '/', ['没有 #gone 这个小节']],
  ['/three/', '/', ['没有这个页面']],
  ['/two', '/', ['没有这个页面']],
  ['/two/', '/base/', ['不在站点路径 /base/ 之下']],
])('%s under %s', (href, base, reasons) => {
  expect(brokenLinks(siteWith(href), base).map(({ reason }) => reason)).toEqual(reasons);
});
