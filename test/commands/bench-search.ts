/**
 * Measures on this machine how long the box takes from the last key to the first result: cold (first query of a fresh
 * profile, the box just opened) and warm (everything the query needs has been read). Limits: 300 and 100 milliseconds.
 */
import { median, openStage } from '../support/commands.ts';
import { openBox, timeQuery } from '../support/search-timing.ts';

const limits = { cold: 300, warm: 100 };
const queries = [
  '预授权',
  '没出小票可以再刷一次吗',
  '68',
  '借记卡封顶',
  '259 号文',
  'yushouquan',
  '手續費',
  'T+1',
];

const stage = await openStage('.');
const cold: number[] = [];
const warm: number[] = [];
for (const query of queries) {
  const context = await stage.context();
  const page = await context.newPage();
  await page.goto(`${stage.site}/guides/fees/`, { waitUntil: 'networkidle' });
  await openBox(page);
  cold.push(await timeQuery(page, query));
  for (let i = 0; i < 3; i++) {
    await timeQuery(page, 'POS');
    warm.push(await timeQuery(page, query));
  }
  console.log(
    `${query}: cold ${cold[cold.length - 1]?.toFixed(0)} ms, warm ${warm[warm.length - 1]?.toFixed(0)} ms`,
  );
  await context.close();
}
await stage.close();
for (const [name, figures] of Object.entries({ cold, warm })) {
  const limit = limits[name as keyof typeof limits];
  console.log(
    `${name}: median ${median(figures).toFixed(0)} ms, worst ${Math.max(...figures).toFixed(0)} ms (limit ${limit})`,
  );
  if (median(figures) > limit) process.exitCode = 1;
}
