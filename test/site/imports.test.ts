import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** What a file of each room of `src/` may import from besides its own. */
const rooms: Record<string, string[]> = {
  site: [],
  domain: [],
  schemas: ['domain', 'site'],
  search: ['domain', 'schemas', 'site'],
  links: ['search', 'site'],
  scripts: ['domain', 'links', 'search'],
  widgets: ['domain', 'schemas', 'links'],
  loaders: ['domain', 'schemas', 'search', 'site', 'widgets'],
  'content.config': ['loaders', 'schemas'],
  components: ['domain', 'schemas', 'search', 'scripts', 'loaders', 'site', 'widgets'],
  layouts: ['components', 'loaders', 'scripts', 'site'],
  pages: ['components', 'domain', 'layouts', 'links', 'loaders', 'scripts', 'search', 'site', 'widgets'],
  checks: ['loaders', 'schemas', 'site'],
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

it('every file imports only from rooms that are open to its own', () => {
  const upward = [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => roomOf(target) !== roomOf(file))
      .filter((target) => !rooms[roomOf(file)]?.includes(roomOf(target)))
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
