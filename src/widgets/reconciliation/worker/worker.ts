import { expose, transfer } from 'comlink';
import { createReconciliation } from '../model/reconcile.ts';
import { groups, type Group, type Pace, type Progress } from '../model/types.ts';
import { firstEntries, type Compared, type WorkerApi } from './api.ts';

/** In milliseconds: how long the worker works before it looks for messages. */
const stretch = 40;
/** In milliseconds: how often the page hears of progress. */
const reportEvery = 100;

const session = createReconciliation();
let running = new AbortController();

/** Stops what is under way and gives the pace of what comes next. */
function nextPace(report: (progress: Progress) => void): Pace {
  running.abort();
  running = new AbortController();
  let lookedAt = performance.now();
  let reportedAt = 0;
  return {
    signal: running.signal,
    progress: (progress) => {
      const now = performance.now();
      if (now - reportedAt < reportEvery) return;
      reportedAt = now;
      report(progress);
    },
    pause: async () => {
      if (performance.now() - lookedAt < stretch) return;
      await messagesTaken();
      lookedAt = performance.now();
    },
  };
}

/** Resolves once the messages that wait have been taken: a timer would wait longer each time. */
function messagesTaken(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

function firstOf(group: Group) {
  return group === 'matched' ? [] : session.entries(group, 0, firstEntries);
}

const api: WorkerApi = {
  read: (side, files, report) => session.read(side, files, nextPace(report)),
  compare: async (settings, report) => {
    const result = await session.compare(settings, nextPace(report));
    const entries = Object.fromEntries(groups.map((group) => [group, firstOf(group)])) as Compared['entries'];
    return { result, entries };
  },
  abort: () => {
    running.abort();
  },
  entries: session.entries,
  workbook: async (sheet, rows) => {
    const { writeWorkbook } = await import('./write-workbook.ts');
    const bytes = await writeWorkbook(sheet, rows);
    return transfer(bytes, [bytes.buffer]);
  },
};

expose(api);
