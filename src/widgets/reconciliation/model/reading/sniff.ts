/** What a file is by its bytes. */
type FileKind = 'zip' | 'compound' | 'html' | 'text' | 'picture' | 'pdf' | 'binary';

const signatures: [kind: FileKind, bytes: number[], at?: number][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x57, 0x45, 0x42, 0x50], 8],
  ['picture', [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], 4],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['binary', [0x52, 0x61, 0x72, 0x21]],
  ['binary', [0x37, 0x7a, 0xbc, 0xaf]],
  ['binary', [0x1f, 0x8b, 0x08]],
];

/** Tells the kind of a file from its first bytes, whatever its name says. */
export function sniff(head: Uint8Array): FileKind {
  const known = signatures.find(([, mark, at = 0]) => mark.every((byte, i) => head[at + i] === byte));
  if (known) return known[0];
  if (wideMark(head) !== undefined) return 'text';
  const control = head.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a)).length;
  if (control > 0 && control > head.length / 200) return 'binary';
  const start = String.fromCharCode(...head).replace(/^[^<]{0,8}/, '');
  return /^\s*<(?:!doctype html|html|table|meta|head|style|body|div)/i.test(start) ||
    /<table[\s>]/i.test(start.startsWith('<') ? start : '')
    ? 'html'
    : 'text';
}

/** The two-byte encoding of a text, by its mark or by its zero bytes. */
export function wideMark(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(200, head.length >> 1);
  let [low, high] = [0, 0];
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i + 1] === 0 && head[2 * i] !== 0) low++;
    if (head[2 * i] === 0 && head[2 * i + 1] !== 0) high++;
  }
  if (pairs >= 8 && low > pairs / 3 && high === 0) return 'utf-16le';
  if (pairs >= 8 && high > pairs / 3 && low === 0) return 'utf-16be';
  return undefined;
}
