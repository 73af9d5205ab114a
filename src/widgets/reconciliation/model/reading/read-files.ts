import { unzipSync } from 'fflate';
import type { InputFile, Pace, Problem, ProblemCode, ReadFile, Side } from '../types.ts';
import { decoded, encodingOf, pieceSize } from './encoding.ts';
import { dialectOf, textRows } from './delimited.ts';
import { markupRows } from './markup.ts';
import { sniff } from './sniff.ts';
import { Table } from './table.ts';
import { xlsSheets, xlsxSheets, type Sheet } from './workbook.ts';
import { memberName, tooLarge, zipDirectory, type Member } from './zip-directory.ts';

/** A text above this is no list of a shop; a page could not hold it. */
const mostText = 120_000_000;
/** Rows that one file may have. */
const mostRows = 1_200_000;

/** What one file gave: its tables, how it was read, and what is wrong with it. */
export interface Reading {
  file: Pick<ReadFile, 'name' | 'kind' | 'encoding'>;
  tables: Table[];
  problems: Problem[];
}

/** What a file is read for. */
interface Task {
  side: Side;
  /** Index of the file on its side. */
  index: number;
  name: string;
  pace: Pace;
  /** Archives around it. */
  depth: number;
}

/** Stops what is under way once the reader asked for it. */
export async function giveWay({ pause, signal }: Pace): Promise<void> {
  await pause();
  if (signal?.aborted) throw new DOMException('', 'AbortError');
}

/** Reads one file by its bytes; an archive of several lists gives several readings. Throws nothing but `AbortError`. */
export async function readFile(file: InputFile, side: Side, index: number, pace: Pace): Promise<Reading[]> {
  return readBytes(file.bytes, { side, index, name: file.name, pace, depth: 0 });
}

async function readBytes(bytes: Uint8Array, task: Task): Promise<Reading[]> {
  await giveWay(task.pace);
  try {
    const kind = sniff(bytes);
    if (kind === 'zip') return await readZip(bytes, task);
    if (kind === 'compound') return [await readWorkbook('xls', await xlsSheets(bytes), task)];
    if (kind === 'html') return [readMarkup(bytes, task)];
    if (kind === 'text') return [await readText(bytes, task)];
    return [failed(task, kind === 'binary' ? 'not-a-list' : kind)];
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    return [failed(task, isEncrypted(error) ? 'encrypted' : 'broken')];
  }
}

function isEncrypted(error: unknown): boolean {
  const seen = error instanceof Error ? `${error.name} ${error.message} ${String(error.cause)}` : '';
  return /encrypt|password|filepass/i.test(seen);
}

function failed({ side, name }: Task, code: ProblemCode): Reading {
  return { file: { name, kind: 'none', encoding: '' }, tables: [], problems: [{ side, file: name, code }] };
}

async function readZip(bytes: Uint8Array, task: Task): Promise<Reading[]> {
  const members = zipDirectory(bytes);
  if (!members) return [failed(task, 'broken')];
  if (tooLarge(members)) return [failed(task, 'too-large')];
  if (members.some(({ name }) => /^\/?xl\/workbook\.xml$/i.test(name)))
    return [await readWorkbook('xlsx', xlsxSheets(bytes), task)];
  const wanted = members.filter(({ name, size }) => size > 0 && !/(?:^|\/)(?:__MACOSX|\.)/.test(name));
  if (wanted.some(({ encrypted }) => encrypted)) return [failed(task, 'encrypted')];
  const readings = task.depth > 1 ? [] : await readMembers(bytes, wanted, task);
  const lists = detailLists(readings.filter(({ tables }) => tables.length > 0));
  if (lists.length > 0) return lists.map((list) => ({ ...list, file: { ...list.file, kind: 'zip' } }));
  const [reason] = readings.flatMap(({ problems }) => problems);
  return [failed(task, wanted.length === 1 && reason ? reason.code : 'no-list-inside')];
}

async function readMembers(bytes: Uint8Array, wanted: readonly Member[], task: Task): Promise<Reading[]> {
  const readings: Reading[] = [];
  const names = new Set(wanted.map(({ name }) => name));
  const raw = (name: string) => memberName(Uint8Array.from(name, (letter) => letter.charCodeAt(0) & 0xff));
  const unpacked = unzipSync(bytes, { filter: ({ name }) => names.has(name) || names.has(raw(name)) });
  for (const [name, content] of Object.entries(unpacked)) {
    if (!/^[\x20-\x7e]*$/.test(name) || !/\.(?:pdf|png|jpe?g)$/i.test(name))
      readings.push(...(await readBytes(content, { ...task, depth: task.depth + 1 })));
  }
  return readings;
}

/** Of the members of an archive those that list payments: sums of the same bill lie beside it. */
function detailLists(readings: Reading[]): Reading[] {
  const titled = readings.map((reading) => ({ reading, title: titleOf(reading) }));
  const details = titled.filter(({ title }) => !/汇总|账户汇总/.test(title));
  return (details.length > 0 ? details : titled).map(({ reading }) => reading);
}

function titleOf({ tables: [table] }: Reading): string {
  return table && table.size > 0 ? table.row(0).join(' ') : '';
}

async function readWorkbook(kind: 'xlsx' | 'xls', sheets: Sheet[], task: Task): Promise<Reading> {
  const tables: Table[] = [];
  for (const { name, rows } of sheets) {
    const table = new Table(task.index, task.name, name, true);
    for await (const { number, cells } of rows) {
      if (table.size % 2000 === 0) await giveWay(task.pace);
      if (table.size >= mostRows) return failed(task, 'too-large');
      table.add(number, cells.map(trimmed));
    }
    if (table.size > 0) tables.push(table);
  }
  const file = { name: task.name, kind, encoding: '' };
  return tables.length > 0 ? { file, tables, problems: [] } : failed(task, 'empty');
}

function readMarkup(bytes: Uint8Array, task: Task): Reading {
  if (bytes.length > mostText) return failed(task, 'too-large');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? '';
  const { encoding } = encodingOf(bytes);
  const table = new Table(task.index, task.name, '', true);
  const html = new TextDecoder(encoding === 'gb18030' && /utf/i.test(declared) ? 'utf-8' : encoding).decode(
    bytes,
  );
  let number = 0;
  for (const cells of markupRows(html)) table.add((number += 1), cells.map(trimmed));
  const file = { name: task.name, kind: 'html' as const, encoding };
  return table.size > 0 ? { file, tables: [table], problems: [] } : failed(task, 'not-a-list');
}

async function readText(bytes: Uint8Array, task: Task): Promise<Reading> {
  if (bytes.length > mostText) return failed(task, 'too-large');
  const { encoding, garbled } = encodingOf(bytes);
  const table = new Table(task.index, task.name, '', false);
  const problems: Problem[] = [];
  const say = (code: ProblemCode, row?: number) =>
    problems.length < 200 &&
    problems.push({
      side: task.side,
      file: task.name,
      code,
      row: row === undefined ? undefined : String(row),
    });
  if (garbled) say('garbled');
  const head = decoded(bytes.subarray(0, 200_000), encoding, 200_000).next().value ?? '';
  const dialect = dialectOf(
    String(head)
      .replace(/\r\n?/g, '\n')
      .replace(/^\uFEFF/, ''),
  );
  let done = 0;
  let number = 0;
  for (const { rows, mended } of textRows(withoutMark(decoded(bytes, encoding)), dialect)) {
    for (const fields of rows) {
      number++;
      if (mended.includes(fields)) say('quotes', number);
      for (let i = 0; i < fields.length; i++) fields[i] = trimmed(fields[i] ?? '');
      table.add(number, fields);
    }
    if (table.size > mostRows) return failed(task, 'too-large');
    done += pieceSize;
    if (done % (16 * pieceSize) !== 0) continue;
    task.pace.progress({ step: 'read', done: Math.min(1, done / bytes.length) });
    await giveWay(task.pace);
  }
  const file = { name: task.name, kind: 'text' as const, encoding };
  return table.size > 0 ? { file, tables: [table], problems } : failed(task, 'empty');
}

function* withoutMark(pieces: Iterable<string>): Generator<string> {
  let first = true;
  for (const piece of pieces) {
    yield first && piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
    first = false;
  }
}

/** A cell without what systems put around it: blanks, a TAB, a backtick or an apostrophe in front, `="…"`. */
function trimmed(text: string): string {
  if (text === '' || (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1)))) return text;
  const bare = text.trim().replace(/^[`']\s*/, '');
  return bare.startsWith('="') && bare.endsWith('"') ? bare.slice(2, -1) : bare;
}

/** Neither blank nor one of the signs that stand around a cell. */
function isPlain(code: number): boolean {
  return code > 0x3d
    ? code !== 0x60 && code !== 0xa0 && code !== 0x3000 && code !== 0xfeff
    : code > 0x27 && code !== 0x3d;
}
