/** Command line: fetches Chromium 90 for Linux on x64 from the npm package that carries it (48 MB). */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium90Path } from './chromium90.ts';

const carrier = 'chrome-aws-lambda@7.0.0';
const folder = dirname(chromium90Path);

if (process.platform !== 'linux' || process.arch !== 'x64') {
  throw new Error('Chromium 90 只有 Linux x64 的版本');
}
if (!existsSync(chromium90Path)) {
  mkdirSync(folder, { recursive: true });
  const packed = execFileSync('npm', ['pack', carrier, '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  const tarball = join(folder, packed.trim());
  execFileSync('tar', ['xzf', tarball, '-C', folder, 'package/bin/chromium.br']);
  const binary = brotliDecompressSync(readFileSync(join(folder, 'package/bin/chromium.br')));
  writeFileSync(chromium90Path, binary, { mode: 0o755 });
  rmSync(tarball);
  rmSync(join(folder, 'package'), { recursive: true });
}
console.log(`Chromium 90：${chromium90Path}（它要用的系统库随 Debian 的 chromium 包一起装）`);
