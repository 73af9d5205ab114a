/**
 * Builds scratch copies of the site with more and more pages and prints build time, index size, bytes fetched for one query
 * and query time; exit code 1 if a query fetches more than the limit. Page counts may be named on the command line.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, openStage } from '../support/commands.ts';
import { extraPage } from '../support/extra-page.ts';
import { openBox, timeQuery } from '../support/search-timing.ts';

const bytesLimit = 300_000;
const queries = ['借记卡封顶', '没出小票可以再刷一次吗', '手续费', '68'];
const named = process.argv.slice(2).map(Number);
const counts = named.length > 0 ? named : [25, 500, 2000];

const scratch = mkdtempSync(join(tmpdir(), 'growth-'));
for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
  cpSync(part, join(scratch, part), { recursive: true });
}
symlinkSync(join(process.cwd(), 'node_modules'), join(scratch, 'node_modules'));
leaveOutChecks(join(scratch, 'astro.config.mjs'));

console.log('pages  build s  index kB  most kB/query  median ms  worst ms');
let written = 0;
for (const count of counts) {
  const own = globSync('content/{guides,reference,tools,site}/*.mdx').length;
  for (; own + written < count; written++) {
    writeFileSync(join(scratch, `content/guides/extra-${written}.mdx`), extraPage(written));
  }
  const begun = performance.now();
  execFileSync(join(process.cwd(), 'node_modules/.bin/astro'), ['build'], {
    cwd: scratch,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=4096' },
  });
  const seconds = (performance.now() - begun) / 1000;
  const { bytes, times } = await ask(scratch);
  const index = folderBytes(join(scratch, 'dist/search-index')) + folderBytes(join(scratch, 'dist/pagefind'));
  const figures = [seconds, index / 1000, Math.max(...bytes) / 1000, median(times), Math.max(...times)];
  console.log(
    [count, ...figures.map((figure) => figure.toFixed(0))].map((text) => String(text).padEnd(9)).join(''),
  );
  if (Math.max(...bytes) > bytesLimit) {
    console.log(`over ${bytesLimit / 1000} kB for one query`);
    process.exitCode = 1;
  }
}
rmSync(scratch, { recursive: true });

/** The first query of a fresh profile, with everything that search makes the browser fetch. */
async function ask(root: string): Promise<{ bytes: number[]; times: number[] }> {
  const stage = await openStage(root);
  const bytes: number[] = [];
  const times: number[] = [];
  for (const query of queries) {
    const context = await stage.context();
    const page = await context.newPage();
    await page.goto(`${stage.site}/about/`, { waitUntil: 'networkidle' });
    let fetched = 0;
    page.on('response', (response) => {
      response.body().then(
        (body) => (fetched += body.length),
        () => undefined,
      );
    });
    await openBox(page);
    times.push(await timeQuery(page, query));
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    bytes.push(fetched);
    await context.close();
  }
  await stage.close();
  return { bytes, times };
}

/** Budgets, offline copy and the like say nothing about growth and would stop the build. */
function leaveOutChecks(config: string): void {
  const text = readFileSync(config, 'utf8');
  const wanted =
    /^ {4}(?:budgets|serviceWorker|precompress|publishedLinks|linkCheck|dueFactsReport|shippedPackages|markdownTwins)\(.*\),\n/gm;
  writeFileSync(config, text.replace(wanted, ''));
}

function folderBytes(folder: string): number {
  return globSync('**/*.*', { cwd: folder }).reduce(
    (sum, file) => sum + statSync(join(folder, file)).size,
    0,
  );
}
