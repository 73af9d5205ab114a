/**
 * Command line: Lighthouse (phone) over the built site, median of three runs, as a table; exit code 1 if a score is below
 * 100. Paths given as arguments replace the default pages.
 */
import { existsSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { builtPages } from '../../src/integrations/built-pages.ts';
import { browserArgs, findBrowser } from '../support/find-browser.ts';
import { serveFolder } from '../support/static-server.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const runs = 3;

type Audits = Record<string, { title: string; score: number | null; scoreDisplayMode: string }>;

interface Run {
  scores: number[];
  failed: string[];
}

/** Home, the ways in, three topics, the tools and the answer codes. */
const pattern =
  /^\/(?:guides\/[a-z-]+\/|guides\/missing-record\/(?:network|qr-orders|find-acquirer)\/|tools\/[a-z-]+\/|reference\/response-codes\/)?$/;

function defaultPages(): string[] {
  return builtPages('dist')
    .map(({ path }) => path)
    .filter((path) => pattern.test(path));
}

async function run(url: string, port: number): Promise<Run> {
  const result = await lighthouse(url, { port, onlyCategories: categories, logLevel: 'error' });
  if (!result) throw new Error(`${url}: Lighthouse 没有结果`);
  const failed = Object.values(result.lhr.audits as Audits)
    .filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
    )
    .map(({ title }) => title);
  return {
    scores: categories.map((id) => Math.round((result.lhr.categories[id]?.score ?? 0) * 100)),
    failed,
  };
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

if (!existsSync('dist/index.html')) throw new Error('dist/ 不在：先运行 npm run build');
const server = await serveFolder('dist');
const chrome = await launch({
  chromePath: findBrowser(),
  chromeFlags: [...browserArgs, '--headless', '--disable-gpu'],
});
try {
  const given = process.argv.slice(2);
  const pages = given.length > 0 ? given : defaultPages();
  const width = Math.max(...pages.map(({ length }) => length));
  console.log(['页面'.padEnd(width - 2), '性能', '无障碍', '最佳做法', 'SEO'].join('  '));
  for (const path of pages) {
    const all: Run[] = [];
    for (let i = 0; i < runs; i++) all.push(await run(`${server.url}${path}`, chrome.port));
    const scores = categories.map((_, i) => median(all.map((one) => one.scores[i] ?? 0)));
    const cells = scores.map((score, i) => String(score).padStart([4, 6, 8, 3][i] ?? 4));
    console.log([path.padEnd(width), ...cells].join('  '));
    if (scores.every((score) => score === 100)) continue;
    process.exitCode = 1;
    for (const title of new Set(all.flatMap(({ failed }) => failed))) console.log(`    ${title}`);
  }
} finally {
  chrome.kill();
  await server.close();
}
