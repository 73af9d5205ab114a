import { existsSync, readFileSync } from 'node:fs';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { builtPages, type BuiltPage } from '../../src/integrations/built-pages.ts';
import {
  lostLinks,
  offeredLinks,
  publishedFile,
  readPublished,
} from '../../src/integrations/published-links.ts';
import { readHead } from '../../src/integrations/read-head.ts';

const site = 'https://pos-guide.example';
const pages = builtPages('dist').filter((page) => !select('meta[name=robots][content=noindex]', page.tree));
const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');

interface Node {
  '@type': string;
  [key: string]: unknown;
}

function graph({ tree }: BuiltPage): Node[] {
  const script = select('script[type="application/ld+json"]', tree);
  const data = JSON.parse(script ? toString(script) : '{}') as { '@context': string; '@graph': Node[] };
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'];
}

describe.each(pages)('$path', (page) => {
  const { path } = page;

  it('names itself, and has a picture that shows its present title', () => {
    const { canonical, ogTitle, ogImage } = readHead(page);
    expect(canonical).toBe(site + path);
    expect(ogTitle).toBeTruthy();
    expect(ogImage, 'run npm run draw:previews').toBeTruthy();
    expect(existsSync(`dist${(ogImage ?? '').replace(site, '')}`)).toBe(true);
  });

  it('has valid structured data', () => {
    const [trail, article] = graph(page);
    expect(trail?.['@type']).toBe('BreadcrumbList');
    const steps = trail?.['itemListElement'] as { position: number; name: string; item: string }[];
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, i) => i + 1));
    for (const { name, item } of steps) {
      expect(name).toBeTruthy();
      expect(new URL(item).origin).toBe(site);
    }
    if (!path.startsWith('/guides/')) return;
    expect(article).toMatchObject({ '@type': 'Article', inLanguage: 'zh-CN', mainEntityOfPage: site + path });
    for (const key of ['headline', 'description', 'author', 'publisher', 'image']) {
      expect(article?.[key], key).toBeTruthy();
    }
    expect(String(article?.['dateModified'])).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

it('lists every page in the sitemap with a date', () => {
  const entries = [...read('sitemap-0.xml').matchAll(/<url><loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g)];
  const moved = pages.filter(({ tree }) => select('meta[http-equiv=refresh]', tree)).map(({ path }) => path);
  const expected = pages.map(({ path }) => path).filter((path) => !moved.includes(path));
  expect(entries.map((entry) => (entry[1] ?? '').replace(site, '')).sort()).toEqual(expected.sort());
  expect(read('robots.txt')).toContain(`Sitemap: ${site}/sitemap-index.xml`);
});

it('gives each guide as Markdown with its facts in words', () => {
  for (const { path } of pages.filter(({ path }) => path.startsWith('/guides/'))) {
    const markdown = read(`${path.slice(1, -1)}.md`);
    expect(markdown).toMatch(/^# /);
    expect(markdown).not.toMatch(/<Fact|<Cause|\{#|undefined/);
    expect(read('llms.txt')).toContain(`${site}${path.slice(0, -1)}.md`);
  }
  expect(read('guides/fees/who-gets-the-fee.md')).toContain('0.45%');
});

it('feeds fact changes with value, date and source', () => {
  const items = [...read('changes.xml').matchAll(/<item>(.*?)<\/item>/g)].map((match) => match[1] ?? '');
  expect(items.length).toBeGreaterThan(20);
  const guids = items.map((item) => /<guid[^>]*>([^<]+)/.exec(item)?.[1]);
  expect(new Set(guids).size).toBe(items.length);
  for (const item of items) {
    expect(item).toMatch(/来源：/);
    expect(item).toMatch(/核对于 \d{4}-\d\d-\d\d/);
    const link = /<link>([^<]+)/.exec(item)?.[1] ?? '';
    const [path = '', id = ''] = link.replace(site, '').split('#');
    expect(read(`${path.slice(1)}index.html`)).toContain(`id="${id}"`);
  }
});

it.each(['response-codes', 'contacts', 'fees', 'providers'])('offers %s as data with its schema', (name) => {
  const file = JSON.parse(read(`data/${name}.json`)) as Record<string, unknown>;
  const schema = JSON.parse(read(`data/schema/${name}.json`)) as { $id: string; required: string[] };
  expect(file['$schema']).toBe(schema.$id);
  expect(Object.keys(file).sort()).toEqual([...schema.required].sort());
  expect(JSON.stringify(file)).toContain('"checkedOn"');
});

it('still has every link that was ever published, and has published every link', () => {
  const published = readPublished(publishedFile);
  expect(Object.keys(published).length).toBeGreaterThan(15);
  expect(lostLinks('dist', published)).toEqual([]);
  for (const [path, ids] of Object.entries(offeredLinks('dist', '/'))) {
    const missing = ids.filter((id) => !published[path]?.includes(id));
    expect(missing, `${path}: run npm run publish:links`).toEqual([]);
  }
});

it('gives every heading of guides and reference pages an ASCII id', () => {
  for (const { path, tree } of pages.filter(({ path }) =>
    /^\/(?:guides|reference|about|data)\//.test(path),
  )) {
    // A widget's own headings are no places to link to.
    const headings = selectAll('main :is(h2, h3)', tree);
    const ofWidgets = selectAll('astro-island :is(h2, h3)', tree);
    expect(
      headings
        .filter((heading) => !ofWidgets.includes(heading))
        .filter(({ properties }) => !/^[a-z0-9-]+$/.test(String(properties['id'] ?? '')))
        .map((heading) => toString(heading)),
      path,
    ).toEqual([]);
  }
});
