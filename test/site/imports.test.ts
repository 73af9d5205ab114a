import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** Rooms from the ground up: a file imports from its own room and from those before it, except for what stands here. */
const rooms: Record<string, string[]> = {
  domain: ['schemas'],
  schemas: ['domain', 'site'],
  search: ['domain', 'schemas', 'site'],
  links: ['domain', 'schemas', 'search', 'site'],
  scripts: ['domain', 'links', 'search', 'site'],
  widgets: ['domain', 'schemas', 'links', 'site'],
  loaders: ['domain', 'schemas', 'search', 'links', 'site', 'widgets'],
  components: ['domain', 'schemas', 'search', 'links', 'scripts', 'loaders', 'site', 'widgets'],
  layouts: ['components', 'domain', 'loaders', 'scripts', 'site'],
  pages: [
    'components',
    'domain',
    'layouts',
    'links',
    'loaders',
    'schemas',
    'scripts',
    'search',
    'site',
    'widgets',
  ],
  checks: ['domain', 'loaders', 'schemas', 'search', 'site'],
  integrations: ['checks', 'domain', 'loaders', 'schemas', 'search', 'site'],
  commands: ['checks', 'domain', 'integrations', 'loaders', 'site'],
};

const files = globSync('src/**/*.{ts,tsx,astro}').sort();
const known = new Set(files);

/** Files of the project that a file imports. */
function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import\(|^import) ?'(\.[^'?]+)/gm)]
    .map(([, path = '']) => join(dirname(file), path))
    .filter((path) => known.has(path));
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const roomOf = (file: string) => file.split('/')[1]?.replace(/\.ts$/, '') ?? '';

it('every file imports only from rooms below its own', () => {
  const upward = [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => roomOf(target) !== roomOf(file))
      .filter((target) => rooms[roomOf(file)] && !rooms[roomOf(file)]?.includes(roomOf(target)))
      .map((target) => `${file} → ${target}`),
  );
  expect(upward).toEqual([]);
});

it('no file imports itself in a circle', () => {
  const circles: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const walk = (file: string, way: readonly string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const target of imports.get(file) ?? []) walk(target, [...way, file]);
    state.set(file, 'done');
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

it('reads what files import', () => {
  expect(imports.get('src/pages/index.astro')).toContain('src/layouts/Base.astro');
});
