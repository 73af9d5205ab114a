import type { Problem, ProblemCode } from '../types.ts';
import { dialectOf, textRows } from './delimited.ts';
import { bytesOf, decoded, encodingOf, pieceSize } from './encoding.ts';
import { markupRows } from './markup.ts';
import { Table } from './table.ts';
import { failed, giveWay, type FileReading, type Task } from './task.ts';
import type { Sheet } from './workbook.ts';

/** A text above this is no list of a shop; a page could not hold it. */
const mostText = 120_000_000;
/** Rows that one file may have. */
const mostRows = 1_200_000;

/** Reads the sheets of a workbook. */
export async function readWorkbook(kind: 'xlsx' | 'xls', sheets: Sheet[], task: Task): Promise<FileReading> {
  const tables: Table[] = [];
  for (const { name, rows, rounded } of sheets) {
    const table = new Table(task.index, task.name, name, true);
    table.rounded = rounded;
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

/** Reads an HTML text as portals write it under the name of a workbook. */
export async function readMarkup(file: Blob, task: Task): Promise<FileReading> {
  if (file.size > mostText) return failed(task, 'too-large');
  const bytes = await bytesOf(file);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? '';
  const { encoding } = await encodingOf(file);
  const table = new Table(task.index, task.name, '', true);
  const html = new TextDecoder(encoding === 'gb18030' && /utf/i.test(declared) ? 'utf-8' : encoding).decode(
    bytes,
  );
  let number = 0;
  for (const cells of markupRows(html)) table.add((number += 1), cells.map(trimmed));
  const read = { name: task.name, kind: 'html' as const, encoding };
  return table.size > 0 ? { file: read, tables: [table], problems: [] } : failed(task, 'not-a-list');
}

/** Reads a text of rows. */
export async function readText(file: Blob, task: Task): Promise<FileReading> {
  if (file.size > mostText) return failed(task, 'too-large');
  const { encoding, garbled } = await encodingOf(file);
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
  const dialect = dialectOf(
    new TextDecoder(encoding)
      .decode(await bytesOf(file, 0, 200_000), { stream: true })
      .replace(/\r\n?/g, '\n')
      .replace(/^\uFEFF/, ''),
  );
  let done = 0;
  let number = 0;
  for await (const { rows, mended } of textRows(withoutMark(decoded(file, encoding)), dialect)) {
    for (const fields of rows) {
      number++;
      if (mended.includes(fields)) say('quotes', number);
      for (let i = 0; i < fields.length; i++) fields[i] = trimmed(fields[i] ?? '');
      table.add(number, fields);
    }
    if (table.size > mostRows) return failed(task, 'too-large');
    done += pieceSize;
    if (done % (16 * pieceSize) !== 0) continue;
    task.pace.progress({ step: 'read', done: Math.min(1, done / file.size) });
    await giveWay(task.pace);
  }
  const read = { name: task.name, kind: 'text' as const, encoding };
  return table.size > 0 ? { file: read, tables: [table], problems } : failed(task, 'empty');
}

async function* withoutMark(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let first = true;
  for await (const piece of pieces) {
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
