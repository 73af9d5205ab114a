import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** A package of which code reaches the reader's browser. */
export interface ShippedPackage {
  name: string;
  version: string;
  licence: string;
  /** Text of its licence, which has to go where the code goes. */
  text: string;
}

/** The file of the built site that names them. */
export const licencesFile = 'licences.txt';

const rule = '-'.repeat(80);

/** Bundler helpers have no file of their own; their code is the bundler's. */
const virtualModules: [prefix: string, name: string][] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
];

/**
 * Package that a module of the bundle belongs to; `undefined` for our own.
 *
 * @param id as the bundler names the module
 */
export function packageOf(id: string): string | undefined {
  const virtual = virtualModules.find(([prefix]) => id.startsWith(prefix));
  if (virtual) return virtual[1];
  return /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

/**
 * Packages that reach the browser past the bundler: the search.
 *
 * @param root folder of the built site
 */
export function unbundledPackages(root: string): string[] {
  return existsSync(join(root, 'pagefind')) ? ['pagefind'] : [];
}

/** The names in alphabetical order, each once, with version and licence. @throws Error if one is not installed */
export function describePackages(names: Iterable<string>): ShippedPackage[] {
  return [...new Set(names)].sort().map((name) => {
    const folder = packageFolder(name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      'version' | 'license',
      string
    >;
    return { name, version, licence: license, text: licenceText(folder) };
  });
}

function licenceText(folder: string): string {
  return globSync(['LICEN[CS]E*', 'LICEN[CS]E/*'], { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
}

function packageFolder(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const found = folders
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(`${folder}/package.json`));
  if (found === undefined) throw new Error(`${name} reaches the browser but is not installed`);
  return found;
}

/** One line per package, then their licences. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  const lines = packages.map(({ name, version, licence }) => `${name} ${version} ${licence}`);
  const texts = packages
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => `${rule}\n${name}\n\n${text}`);
  return `${[lines.join('\n'), ...texts].join('\n\n')}\n`;
}

/** Writes `licences.txt`: every package of which code reaches the browser, as the bundler and the built site tell. */
export function shippedPackages(): AstroIntegration {
  const bundled = new Set<string>();
  return {
    name: 'shipped-packages',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        const note: Plugin = {
          name: 'note-shipped-packages',
          applyToEnvironment: ({ name }) => name === 'client',
          generateBundle(_options, bundle) {
            for (const chunk of Object.values(bundle)) {
              if (chunk.type !== 'chunk') continue;
              for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
                const name = renderedLength > 0 && packageOf(id);
                if (name) bundled.add(name);
              }
            }
          },
        };
        updateConfig({ vite: { plugins: [note], worker: { plugins: () => [note] } } });
      },
      'astro:build:done'({ dir }) {
        const root = fileURLToPath(dir);
        const packages = describePackages([...bundled, ...unbundledPackages(root)]);
        writeFileSync(join(root, licencesFile), licencesText(packages));
      },
    },
  };
}
