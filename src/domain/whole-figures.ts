const tag = /<(?:!--[\s\S]*?--|\/?([a-z][\da-z-]*)(?:"[^"]*"|'[^']*'|[^"'>])*)>/giu;

/** Between a figure and its unit. */
const beforeUnit = /(?<=\d) (?=\p{Script=Han})/gu;

/** Figures with a hyphen, dash, colon or stroke in them: a day, a time, a span, a telephone number. */
const compound = /\d[\d,.]*(?:[-–:/]\d[\d,.]*)+/gu;

/** What holds no running text, or is drawn anew in the browser. */
const opaque = ['head', 'script', 'style', 'svg', 'select', 'textarea', 'template', 'code', 'astro-island'];

/** A page in which no line breaks within a figure or between it and its unit. */
export function withWholeFigures(html: string): string {
  let out = '';
  let end = 0;
  let within = '';
  let depth = 0;
  for (const match of html.matchAll(tag)) {
    const text = html.slice(end, match.index);
    out += within ? text : joined(text);
    out += match[0];
    end = match.index + match[0].length;
    const name = match[1]?.toLowerCase() ?? '';
    const step = match[0].startsWith('</') ? -1 : 1;
    if (within && name === within) depth += step;
    else if (!within && step === 1 && opaque.includes(name)) [within, depth] = [name, 1];
    if (depth === 0) within = '';
  }
  return out + html.slice(end);
}

function joined(text: string): string {
  return text.replace(beforeUnit, '\u00a0').replace(compound, '<span class="whole">$&</span>');
}
