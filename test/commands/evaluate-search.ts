/**
 * Asks the built site every query of the set in a real browser and prints how often the right page and section come
 * first, by kind of query; exit code 1 below the bar. Further files of queries may be named on the command line.
 */
import type { Page } from 'playwright-core';
import { judge, readQueries, shares, type Outcome, type Query } from '../search/measure.ts';
import { openStage } from '../support/commands.ts';

/** The own set is tuned on; a set that was kept back says more by less. */
const ownSet = 'test/search/queries.jsonl';
const bars = { own: { first: 97, three: 99, section: 97 }, other: { first: 92, three: 97, section: 94 } };

const files = [ownSet, ...process.argv.slice(2)];
const stage = await openStage('.');
const context = await stage.context();
const tabs = await Promise.all([1, 2, 3].map(() => context.newPage()));
for (const file of files) {
  const queries = readQueries(file);
  const waiting = [...queries.entries()];
  const outcomes: Outcome[] = [];
  await Promise.all(
    tabs.map(async (tab) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [place, query] = next;
        outcomes[place] = await ask(tab, query);
      }
    }),
  );
  report(file, outcomes);
}
await stage.close();

async function ask(tab: Page, query: Query): Promise<Outcome> {
  await tab.goto(`${stage.site}/search/?q=${encodeURIComponent(query.q)}`);
  await tab.waitForSelector('[data-search-results][aria-busy="false"]', { state: 'attached' });
  const links = await tab.$$eval('[data-search-results] a', (anchors) =>
    anchors.map((anchor) => `${(anchor as HTMLAnchorElement).pathname}${(anchor as HTMLAnchorElement).hash}`),
  );
  return judge(query, links);
}

function report(file: string, outcomes: Outcome[]): void {
  const bar = file === ownSet ? bars.own : bars.other;
  console.log(`\n${file}: ${outcomes.length} queries`);
  for (const { query, links, pageRank, sectionInFour } of outcomes) {
    if (pageRank === 1 && sectionInFour) continue;
    const miss = pageRank === 1 ? 'section' : `page ${pageRank}`;
    console.log(`  ${miss}: ${query.q} → ${links.slice(0, 5).join(' ')} (want ${query.want.join(' ')})`);
  }
  const kinds = new Set(outcomes.map(({ query }) => query.kind));
  for (const kind of [...kinds, 'all']) {
    const own = outcomes.filter(({ query }) => kind === 'all' || query.kind === kind);
    const { first, three, section } = shares(own);
    const figures = [first, three, section].map((figure) => `${figure.toFixed(1).padStart(6)} %`).join('  ');
    console.log(`  ${kind.padEnd(12)} ${String(own.length).padStart(4)}  ${figures}`);
    const low = first < bar.first || three < bar.three || section < bar.section;
    if (kind === 'all' && low) process.exitCode = 1;
  }
  console.log(
    `  ${''.padEnd(12)}        first   within 3   section in 4 links (bar ${bar.first} / ${bar.three} / ${bar.section})`,
  );
}
