import type { Pace, Side } from '../types.ts';
import { bytesOf } from './encoding.ts';
import { readMarkup, readText, readWorkbook } from './read-table.ts';
import { sniff } from './sniff.ts';
import { failed, giveWay, type FileReading, type Task } from './task.ts';
import { memberName, tooLarge, zipDirectory, type Member } from './zip-directory.ts';

/** In bytes: a larger file is not even read. */
const largestFile = 150_000_000;

/**
 * Reads one file by its bytes; an archive of several lists gives several readings.
 *
 * @throws AbortError; what the import of a reader throws that cannot be fetched
 */
export async function readFile(file: File, side: Side, index: number, pace: Pace): Promise<FileReading[]> {
  return readContent(file, { side, index, name: file.name, pace, depth: 0 });
}

async function readContent(content: Blob, task: Task): Promise<FileReading[]> {
  await giveWay(task.pace);
  if (content.size > largestFile) return [failed(task, 'too-large')];
  const head = await bytesOf(content, 0, 4096).catch(() => undefined);
  if (!head) return [failed(task, 'broken')];
  const kind = sniff(head);
  if (kind === 'zip' || kind === 'compound') {
    const opener = await import('./packed.ts');
    return attempt(task, async () => {
      const bytes = await bytesOf(content);
      return kind === 'zip'
        ? readZip(bytes, task, opener)
        : [await readWorkbook('xls', await opener.xlsSheets(bytes), task)];
    });
  }
  return attempt(task, async () => {
    if (kind === 'html') return [await readMarkup(content, task)];
    if (kind === 'text') return [await readText(content, task)];
    return [failed(task, kind === 'binary' ? 'not-a-list' : kind)];
  });
}

/** What a reader throws is a fault of the file. */
async function attempt(task: Task, read: () => Promise<FileReading[]>): Promise<FileReading[]> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    return [failed(task, isEncrypted(error) ? 'encrypted' : 'broken')];
  }
}

function isEncrypted(error: unknown): boolean {
  const seen = error instanceof Error ? `${error.name} ${error.message} ${String(error.cause)}` : '';
  return /encrypt|password|filepass/i.test(seen);
}

type Opener = typeof import('./packed.ts');

async function readZip(bytes: Uint8Array, task: Task, opener: Opener): Promise<FileReading[]> {
  const members = zipDirectory(bytes);
  if (!members) return [failed(task, 'broken')];
  if (tooLarge(members)) return [failed(task, 'too-large')];
  if (members.some(({ name }) => /^\/?xl\/workbook\.xml$/i.test(name)))
    return [await readWorkbook('xlsx', opener.xlsxSheets(bytes), task)];
  const wanted = members.filter(({ name, size }) => size > 0 && !/(?:^|\/)(?:__MACOSX|\.)/.test(name));
  if (wanted.some(({ encrypted }) => encrypted)) return [failed(task, 'encrypted')];
  const readings = task.depth > 1 ? [] : await readMembers(bytes, wanted, task, opener);
  const lists = detailLists(readings.filter(({ tables }) => tables.length > 0));
  if (lists.length > 0) return lists.map((list) => ({ ...list, file: { ...list.file, kind: 'zip' } }));
  const [reason] = readings.flatMap(({ problems }) => problems);
  return [failed(task, wanted.length === 1 && reason ? reason.code : 'no-list-inside')];
}

async function readMembers(
  bytes: Uint8Array,
  wanted: readonly Member[],
  task: Task,
  opener: Opener,
): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  const names = new Set(wanted.map(({ name }) => name));
  const raw = (name: string) => memberName(Uint8Array.from(name, (letter) => letter.charCodeAt(0) & 0xff));
  const unpacked = opener.unzipSync(bytes, { filter: ({ name }) => names.has(name) || names.has(raw(name)) });
  for (const [name, content] of Object.entries(unpacked)) {
    if (!/^[\x20-\x7e]*$/.test(name) || !/\.(?:pdf|png|jpe?g)$/i.test(name))
      readings.push(
        ...(await readContent(new Blob([content as Uint8Array<ArrayBuffer>]), {
          ...task,
          depth: task.depth + 1,
        })),
      );
  }
  return readings;
}

/** Of the members of an archive those that list payments: sums of the same bill lie beside it. */
function detailLists(readings: FileReading[]): FileReading[] {
  const titled = readings.map((reading) => ({ reading, title: titleOf(reading) }));
  const details = titled.filter(({ title }) => !/汇总|账户汇总/.test(title));
  return (details.length > 0 ? details : titled).map(({ reading }) => reading);
}

function titleOf({ tables: [table] }: FileReading): string {
  return table && table.size > 0 ? table.row(0).join(' ') : '';
}
