import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licencesFile } from '../../src/integrations/licences.ts';

/** Licences that allow a copy to be handed out with their text. */
const freeLicences = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];

const text = readFileSync(`dist/${licencesFile}`, 'utf8');
const packages = [...text.matchAll(/^## (\S+) - (\S+) \((\S+)\)$/gm)].map(
  ([, name = '', version = '', licence = '']) => ({ name, version, licence }),
);
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version: string; integrity?: string } | undefined>;
};
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

describe('what reaches the browser', () => {
  it('holds every package that a widget, the search or a script of the page imports', () => {
    const files = globSync('src/{widgets,search,scripts,links,domain}/**/*.{ts,tsx}');
    const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
    const imported = lines.flatMap((line) => {
      const found = /^(?!import type).*(?:from|import|import\() ?'((?:@[^/']+\/)?[a-z][^/']*)/.exec(line);
      return found?.[1] === undefined ? [] : [found[1]];
    });
    const packagesOfTheBuild = ['astro', 'node:'];
    const named = new Set(packages.map(({ name }) => name));
    expect(
      [...new Set(imported)].filter(
        (name) => !named.has(name) && !packagesOfTheBuild.some((own) => name.startsWith(own)),
      ),
    ).toEqual([]);
    expect(named).toContain('preact');
  });

  it.each(packages)('$name $version is pinned and free to hand out', ({ name, version, licence }) => {
    const locked = lock.packages[`node_modules/${name}`];
    expect(locked?.version).toBe(version);
    expect(locked?.integrity).toMatch(/^sha512-/);
    expect(freeLicences).toContain(licence);
  });
});

it('packages are asked for in one version only', () => {
  for (const range of Object.values({ ...dependencies, ...devDependencies })) {
    expect(range).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
