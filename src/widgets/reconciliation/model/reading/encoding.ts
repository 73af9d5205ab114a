import { wideMark } from './sniff.ts';

/** Words that stand in the header of nearly every list. */
const usual = /交易|订单|金额|时间|流水|日期|商户|支付|状态/g;

/** Encoding of a text, told from its bytes. `garbled` if some letters are lost whatever one takes it for. */
export function encodingOf(bytes: Uint8Array): { encoding: string; garbled: boolean } {
  const wide = wideMark(bytes.subarray(0, 4096));
  if (wide) return { encoding: wide, garbled: false };
  if (fits(bytes, 'utf-8')) return { encoding: 'utf-8', garbled: false };
  const head = bytes.subarray(0, 65_536);
  const chinese = score(head, 'gb18030');
  if (chinese.lost === 0 || chinese.words >= score(head, 'utf-8').words)
    return { encoding: 'gb18030', garbled: chinese.lost > 0 };
  return { encoding: 'utf-8', garbled: true };
}

/** So many bytes give a string that is cleared away as soon as it is done with. */
export const pieceSize = 1 << 15;

/** Decodes piece by piece, so that a long text never stands in memory as a whole. */
export function* decoded(bytes: Uint8Array, encoding: string, size = pieceSize): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let from = 0; from < bytes.length; from += size) {
    const last = from + size >= bytes.length;
    yield decoder.decode(bytes.subarray(from, from + size), { stream: !last });
  }
}

function fits(bytes: Uint8Array, encoding: string): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let from = 0; from < bytes.length; from += 1 << 20)
      decoder.decode(bytes.subarray(from, from + (1 << 20)), { stream: true });
    return true;
  } catch {
    return false;
  }
}

function score(head: Uint8Array, encoding: string): { words: number; lost: number } {
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  return { words: text.match(usual)?.length ?? 0, lost: text.split('\uFFFD').length - 1 };
}
