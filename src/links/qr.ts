import { encode } from 'uqr';

/** White border round a QR code that scanners need, in cells. */
const quiet = 4;

/** A QR code as one SVG path over white, in cells. */
export interface QrDrawing {
  /** Width and height with the white border. */
  side: number;
  path: string;
}

/**
 * Draws a text, e.g. a full address, as a QR code.
 *
 * @param ecc error correction: with M it survives a crumpled print, with L a long text has larger cells
 */
export function drawQr(text: string, ecc: 'L' | 'M' = 'M'): QrDrawing {
  const { data } = encode(text, { ecc, border: 0 });
  return { side: data.length + 2 * quiet, path: data.map(rowPath).join('') };
}

/** Runs of dark cells of one row. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    let end = x;
    while (row[end]) end++;
    path += `M${x + quiet} ${y + quiet}h${end - x}v1h${x - end}z`;
    x = end;
  }
  return path;
}
