/** One member of a ZIP archive as its directory declares it. */
export interface Member {
  name: string;
  /** Needs a password. */
  encrypted: boolean;
  /** Bytes in the archive, and once unpacked. */
  packed: number;
  size: number;
}

/** More than this is never unpacked. */
const mostBytes = 300_000_000;
const mostRatio = 200;
/** What a small file may unpack to whatever the ratio: a sheet of blanks is no bomb. */
const harmless = 8_000_000;

/**
 * Reads the directory at the end of a ZIP archive; nothing is unpacked.
 *
 * @returns the members without folders, or `undefined` if the archive is broken
 */
export function zipDirectory(bytes: Uint8Array): Member[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const stop = Math.max(0, end - 65_535);
  while (end >= stop && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < stop || end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const members: Member[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = memberName(bytes.subarray(at + 46, at + 46 + nameLength));
    const member = {
      name,
      encrypted: (flags & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
    };
    if (!name.endsWith('/')) members.push(member);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** Whether unpacking these would take more memory than a page has. */
export function tooLarge(members: readonly Member[]): boolean {
  const size = members.reduce((sum, member) => sum + member.size, 0);
  const packed = members.reduce((sum, member) => sum + member.packed, 0);
  return size > mostBytes || (size > harmless && size > packed * mostRatio);
}

/** A member's name: UTF-8 if it is, else as Chinese Windows writes it. */
export function memberName(name: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name);
  } catch {
    return new TextDecoder('gb18030').decode(name);
  }
}
