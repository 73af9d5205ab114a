import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licencesFile } from '../../src/integrations/shipped-packages.ts';

/** Licences that allow a copy to be handed out with their text. */
const freeLicences = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];

const text = readFileSync(`dist/${licencesFile}`, 'utf8');
const packages = (text.split('\n\n')[0] ?? '').split('\n').map((line) => {
  const [name = '', version = '', licence = ''] = line.split(' ');
  return { name, version, licence };
});
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version: string; integrity?: string } | undefined>;
};
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

describe('what reaches the browser', () => {
  it('names what every widget is drawn with', () => {
    expect(packages.map(({ name }) => name)).toContain('preact');
  });

  it.each(packages)('$name $version is pinned and free to hand out', ({ name, version, licence }) => {
    const locked = lock.packages[`node_modules/${name}`];
    expect(locked?.version).toBe(version);
    expect(locked?.integrity).toMatch(/^sha512-/);
    expect(freeLicences).toContain(licence);
    expect(text).toContain(`\n${name}\n\n`);
  });
});

it('packages are asked for in one version only', () => {
  for (const range of Object.values({ ...dependencies, ...devDependencies })) {
    expect(range).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
