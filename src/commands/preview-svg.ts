import { previewSize } from '../loaders/preview-picture.ts';

/** Size of the drawing; the picture is made smaller, which keeps the files small and the words legible in a chat. */
const [width, height] = [1200, 630];

const paper = '#f5f4f0';
const slip = '#fffefc';
const ink = '#1f1e1b';
const soft = '#57534b';
const rule = '#d3cfc5';
const seal = '#a61f17';
const fonts = "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** Draws the picture of a page: a slip with its title, what it is about, and the name of the site. */
export function previewSvg(siteName: string, title: string, description: string): string {
  const titleLines = wrapped(title, title.length > 14 ? 13 : 15, 2);
  const titleSize = title.length > 10 ? 64 : 76;
  const textTop = 250 + (titleLines.length - 1) * (titleSize + 18);
  const text = wrapped(description, 26, 3);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${previewSize.width}" height="${previewSize.height}" viewBox="0 0 ${width} ${height}" font-family="${fonts}">
<rect width="${width}" height="${height}" fill="${paper}"/>
<path d="M70 60H1130V${height - 74}${torn(1130, 70, height - 74)}Z" fill="${slip}" stroke="${rule}" stroke-width="2"/>
<rect x="70" y="60" width="14" height="${height - 134}" fill="${seal}"/>
${lines(titleLines, 132, 180, titleSize, titleSize + 18, ink, 'bold')}
<path d="M132 ${textTop - 30}H1070" stroke="${rule}" stroke-width="3" stroke-dasharray="12 10"/>
${lines(text, 132, textTop + 40, 34, 56, soft, 'normal')}
<text x="132" y="${height - 110}" font-size="34" font-weight="bold" fill="${seal}">${escaped(siteName)}</text>
</svg>`;
}

/** The torn lower edge, from right to left. */
function torn(from: number, to: number, y: number): string {
  const step = 20;
  let path = '';
  for (let x = from, up = true; x > to; x -= step, up = !up) path += `L${x - step} ${up ? y + 14 : y}`;
  return path;
}

function lines(
  texts: string[],
  x: number,
  y: number,
  size: number,
  step: number,
  fill: string,
  weight: string,
): string {
  return texts
    .map(
      (text, i) =>
        `<text x="${x}" y="${y + i * step}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(text)}</text>`,
    )
    .join('\n');
}

/**
 * Cuts a text into lines of at most so many full-width characters; a line never begins with a closing mark, and a Latin word
 * is never cut. What does not fit ends in 「…」.
 */
function wrapped(text: string, columns: number, most: number): string[] {
  const pieces = text.match(/[a-zA-Z0-9+.%]+\s?|.[，。、；：！？）」]*/gu) ?? [];
  const done: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (columnsOf(line + piece.trimEnd()) > columns && line !== '') {
      done.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  done.push(line.trimEnd());
  if (done.length <= most) return done;
  return [...done.slice(0, most - 1), `${(done[most - 1] ?? '').slice(0, -1)}…`];
}

function columnsOf(text: string): number {
  return [...text].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x2000 ? 0.55 : 1), 0);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
