import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';

let table: Map<string, [number, number]> | undefined;

/** Text in GBK, as Chinese Windows writes it. */
export function gbk(text: string): Uint8Array {
  table ??= gbkTable();
  const bytes: number[] = [];
  for (const letter of text) {
    const pair = table.get(letter);
    if (letter.charCodeAt(0) < 0x80) bytes.push(letter.charCodeAt(0));
    else bytes.push(...(pair ?? [0x3f]));
  }
  return Uint8Array.from(bytes);
}

function gbkTable(): Map<string, [number, number]> {
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if ([...letter].length === 1 && letter !== '\uFFFD') found.set(letter, [lead, trail]);
    }
  return found;
}

export function utf8(text: string, mark = false): Uint8Array {
  return new TextEncoder().encode(mark ? `\uFEFF${text}` : text);
}

export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++) {
    bytes[2 + 2 * i] = text.charCodeAt(i) & 0xff;
    bytes[3 + 2 * i] = text.charCodeAt(i) >> 8;
  }
  return bytes;
}

/** A ZIP archive whose member names are GBK without a flag, as Alipay's are. */
export function zip(members: Record<string, Uint8Array>): Uint8Array {
  const latin = Object.entries(members).map(
    ([name, bytes]) => [String.fromCharCode(...gbk(name)), bytes] as const,
  );
  const packed = zipSync(Object.fromEntries(latin));
  return withRawNames(packed, Object.keys(members).map(gbk));
}

/** fflate writes names beyond ASCII as UTF-8: puts the raw bytes in their place and clears the flag. */
function withRawNames(packed: Uint8Array, names: Uint8Array[]): Uint8Array {
  const parts: number[] = [];
  let at = 0;
  const shifts: number[] = [];
  const view = new DataView(packed.buffer);
  let name = 0;
  while (view.getUint32(at, true) === 0x04034b50) {
    shifts.push(parts.length);
    at = copyEntry(packed, parts, at, 30, 26, 6, names[name++] as Uint8Array, view.getUint32(at + 18, true));
  }
  const directory = parts.length;
  name = 0;
  while (view.getUint32(at, true) === 0x02014b50) {
    const start = parts.length;
    at = copyEntry(packed, parts, at, 46, 28, 8, names[name] as Uint8Array, 0);
    put32(parts, start + 42, shifts[name++] as number);
  }
  const size = parts.length - directory;
  const end = parts.length;
  parts.push(...packed.subarray(at));
  put32(parts, end + 12, size);
  put32(parts, end + 16, directory);
  return Uint8Array.from(parts);
}

function copyEntry(
  packed: Uint8Array,
  parts: number[],
  at: number,
  head: number,
  lengthAt: number,
  flagAt: number,
  name: Uint8Array,
  content: number,
): number {
  const start = parts.length;
  const before = (packed[at + lengthAt] ?? 0) + (packed[at + lengthAt + 1] ?? 0) * 256;
  const extra = (packed[at + lengthAt + 2] ?? 0) + (packed[at + lengthAt + 3] ?? 0) * 256;
  parts.push(...packed.subarray(at, at + head), ...name);
  parts[start + lengthAt] = name.length;
  parts[start + lengthAt + 1] = 0;
  parts[start + flagAt + 1] = 0;
  const rest = at + head + before;
  parts.push(...packed.subarray(rest, rest + extra + content));
  return rest + extra + content;
}

function put32(parts: number[], at: number, value: number): void {
  for (let i = 0; i < 4; i++) parts[at + i] = (value >>> (8 * i)) & 0xff;
}

export type Cell = string | number | Date | null;

/** An XLSX workbook of these sheets. */
export async function workbook(sheets: Record<string, Cell[][]>): Promise<Uint8Array> {
  return writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });
}

export function file(name: string, bytes: Uint8Array): File {
  return new File([bytes as Uint8Array<ArrayBuffer>], name);
}
