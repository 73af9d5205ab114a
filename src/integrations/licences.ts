import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The file of the built site with the licence of every package of which code reaches the browser. */
export const licencesFile = 'licences.md';

/** Packages that reach the browser past the bundler's own list: those of the worker, and the search. */
const pastTheBundle = ['fflate', 'hucre', 'pagefind'];

/** Lets the bundler write `licences.md` and adds the packages that it does not see. */
export function licences(): AstroIntegration {
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({ vite: { build: { license: { fileName: licencesFile } } } });
      },
      'astro:build:done'({ dir }) {
        for (const name of pastTheBundle)
          appendFileSync(fileURLToPath(new URL(licencesFile, dir)), licenceOf(name));
      },
    },
  };
}

/** A package's part of the file, as the bundler writes it. @throws Error if the package or its licence is missing */
function licenceOf(name: string): string {
  const folder = fileURLToPath(new URL(`../../node_modules/${name}/`, import.meta.url));
  const read = (file: string) => readFileSync(folder + file, 'utf8').trim();
  const { version, license } = JSON.parse(read('package.json')) as Record<'version' | 'license', string>;
  const text = read(existsSync(`${folder}LICENSE/`) ? 'LICENSE/LICENSE' : 'LICENSE');
  return `\n## ${name} - ${version} (${license})\n\n${text}\n`;
}
