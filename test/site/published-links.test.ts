import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hostRedirects, lostLinks, publish, readPublished } from '../../src/integrations/published-links.ts';

function site(pages: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(join(root, path), { recursive: true });
    writeFileSync(join(root, path, 'index.html'), html);
  }
  return root;
}

it('names every published page and section that a build has lost', () => {
  const root = site({ 'guides/fees/': '<main><h2 id="debit-cap">封顶</h2></main>' });
  const published = { '/guides/fees/': ['cap', 'debit-cap'], '/guides/old/': ['x'] };
  expect(lostLinks(root, published)).toEqual(['/guides/fees/#cap', '/guides/old/']);
});

it('adds what is new and keeps what was published', () => {
  const root = site({
    'guides/fees/': '<main><h2 id="debit-cap">封顶</h2></main>',
    'links/': '<main><a href="/guides/fees/#code-1">问题</a></main>',
  });
  const file = join(root, 'published.json');
  writeFileSync(file, '{"/guides/fees/":["gone"]}');
  publish(root, '/', file);
  expect(readPublished(file)).toEqual({
    '/guides/fees/': ['code-1', 'debit-cap', 'gone'],
    '/links/': [],
  });
});

it('writes redirects of pages for hosts that read them', () => {
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', content, { recursive: true });
  const moved = [
    '- { id: a, from: /guides/old/, to: /guides/fees/ }',
    '- { id: b, from: "/guides/fees/#cap", to: "/guides/fees/#debit-cap" }',
  ];
  writeFileSync(join(content, 'redirects.yaml'), moved.join('\n'));
  expect(hostRedirects(content, '/base/')).toBe('/base/guides/old/ /base/guides/fees/ 301\n');
});
