import { workCalendar } from '../../src/loaders/work-calendar.ts';
import { createReconciliation } from '../../src/widgets/reconciliation/model/reconcile.ts';
import { longLists } from '../support/bills/long.ts';

/** Times a till's list against a WeChat bill (27 columns) in Node: reading, comparing, and what the process holds at most. */
const sizes = process.argv.slice(2).map(Number);
let most = 0;
const pace = {
  progress: () => undefined,
  pause: () => {
    most = Math.max(most, process.memoryUsage.rss());
    return Promise.resolve();
  },
};
const settings = {
  cycle: 't1' as const,
  asof: '2026-10-15T10:30',
  rates: { qr: 3_800_000n },
  calendar: workCalendar(),
  columns: { ours: {}, theirs: {} },
  sheet: {},
};

console.log('rows a side | read s | compare s | processor s | most MB | matched');
for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  const { ours, theirs } = longLists(size);
  most = 0;
  const used = process.cpuUsage();
  const session = createReconciliation();
  const start = performance.now();
  await session.read('ours', [ours], pace);
  await session.read('theirs', [theirs], pace);
  const read = performance.now();
  const { count } = await session.compare(settings, pace);
  const end = performance.now();
  const { user, system } = process.cpuUsage(used);
  const seconds = (ms: number) => (ms / 1000).toFixed(2);
  console.log(
    [
      size,
      seconds(read - start),
      seconds(end - read),
      seconds((user + system) / 1000),
      Math.round(most / 1e6),
      count.matched,
    ].join(' | '),
  );
}
