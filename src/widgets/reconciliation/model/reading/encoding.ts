import { wideMark } from './sniff.ts';

/** Words that stand in the header of nearly every list. */
const usual = /交易|订单|金额|时间|流水|日期|商户|支付|状态/g;

/** Some bytes of a file; all of them unless told otherwise. */
export async function bytesOf(file: Blob, from = 0, to = file.size): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}

/** A file is taken in such portions, so that a long one never stands in memory as a whole. */
const blockSize = 1 << 20;

async function* blocks(file: Blob): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += blockSize) yield bytesOf(file, from, from + blockSize);
}

/** Encoding of a text, told from its bytes. `garbled` if some letters are lost whatever one takes it for. */
export async function encodingOf(file: Blob): Promise<{ encoding: string; garbled: boolean }> {
  const head = await bytesOf(file, 0, 65_536);
  const wide = wideMark(head.subarray(0, 4096));
  if (wide) return { encoding: wide, garbled: false };
  if (await fits(file, 'utf-8')) return { encoding: 'utf-8', garbled: false };
  const chinese = score(head, 'gb18030');
  if (chinese.lost === 0 || chinese.words >= score(head, 'utf-8').words)
    return { encoding: 'gb18030', garbled: chinese.lost > 0 };
  return { encoding: 'utf-8', garbled: true };
}

/** So many bytes give a string that is cleared away as soon as it is done with. */
export const pieceSize = 1 << 13;

/** The text of a file, piece by piece. */
export async function* decoded(file: Blob, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const block of blocks(file))
    for (let from = 0; from < block.length; from += pieceSize)
      yield decoder.decode(block.subarray(from, from + pieceSize), { stream: true });
  yield decoder.decode();
}

async function fits(file: Blob, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const block of blocks(file)) decoder.decode(block, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function score(head: Uint8Array, encoding: string): { words: number; lost: number } {
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  return { words: text.match(usual)?.length ?? 0, lost: text.split('\uFFFD').length - 1 };
}
