/**
 * Command line: builds the site twice and compares every byte; exit code 1 if one differs. The second build runs without
 * caches, forty days later, in another time zone and another language.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const days = 40;
const later = `const D = Date, ahead = ${days} * 864e5;
globalThis.Date = class extends D {
  constructor(...given) { super(...(given.length > 0 ? given : [D.now() + ahead])); }
  static now() { return D.now() + ahead; }
};`;

const cache = 'node_modules/.cache';
mkdirSync(cache, { recursive: true });
// Below the project, so that what Astro renders pages with finds its packages.
const folder = mkdtempSync(join(cache, 'reproducible-'));

function build(name: string, flags: string[], surroundings: Record<string, string>): string {
  const out = join(folder, name);
  console.log(`构建 ${name} …`);
  execFileSync('astro', ['build', '--outDir', out, ...flags], {
    env: { ...process.env, ...surroundings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return out;
}

function files(root: string): string[] {
  return globSync('**', { cwd: root })
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();
}

try {
  const first = build('first', [], { TZ: 'UTC' });
  const second = build('second', ['--force'], {
    TZ: 'Pacific/Auckland',
    LANG: 'de_DE.UTF-8',
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(later)}`,
  });
  const all = [...new Set([...files(first), ...files(second)])].sort();
  const bytes = (root: string, file: string) => {
    try {
      return readFileSync(join(root, file));
    } catch {
      return undefined;
    }
  };
  const different = all.filter((file) => {
    const [a, b] = [bytes(first, file), bytes(second, file)];
    return !a || !b || !a.equals(b);
  });
  for (const file of different) console.log(`不一样：${file}`);
  console.log(`${all.length} 个文件，${different.length} 个不一样`);
  process.exitCode = different.length === 0 && all.length > 0 ? 0 : 1;
} finally {
  if (!process.argv.includes('--keep')) rmSync(folder, { recursive: true });
  else console.log(`两次的结果留在 ${folder}`);
}
