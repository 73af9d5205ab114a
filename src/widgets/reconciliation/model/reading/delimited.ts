import Papa from 'papaparse';

/** How a text is laid out. */
interface Dialect {
  delimiter: string;
  /** Quotes hold fields together; bills with a backtick before each field, and Alipay's, use none. */
  quoted: boolean;
}

/** Some rows of a text, one after the other. */
interface TextRows {
  rows: string[][];
  /** Rows in which a quote that never closes was taken as a letter. */
  mended: string[][];
}

const delimiters = [',', '\t', '|', ';', '，'];
/** A quoted field over more lines than this is a quote that was never closed. */
const mostLines = 8;
/** A line longer than this is cut: no row of a list is. */
const mostLine = 1 << 20;

/** Finds the delimiter that cuts most lines into equally many fields. @param head the first lines, with `\n` ends */
export function dialectOf(head: string): Dialect {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  const best = delimiters
    .map((delimiter) => ({ delimiter, score: evenness(lines.slice(0, 200), delimiter) }))
    .reduce((a, b) => (b.score > a.score ? b : a));
  const backticked = lines.filter((line) => /(?:^|[,\t|])`/.test(line) && !/(?:^|[,\t|])"/.test(line)).length;
  const alipay = lines.some((line) => line.startsWith('#支付宝'));
  const quotedHead = lines.some((line) => /^"|[,\t|]"[^"]*"(?:[,\t|]|$)/.test(line) && !line.includes('`'));
  return { delimiter: best.delimiter, quoted: !(backticked > 0 || (alipay && !quotedHead)) };
}

function evenness(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const bare = line.replace(/"(?:[^"]|"")*"/g, '');
    const count = bare.split(delimiter).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...[...counts].map(([count, times]) => Math.sqrt(count) * times));
}

/**
 * Cuts a text into rows, piece by piece. Every physical line is a row, but for a quoted field over several lines.
 *
 * @param pieces the text in order; line ends of any kind
 */
export async function* textRows(pieces: AsyncIterable<string>, dialect: Dialect): AsyncGenerator<TextRows> {
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
    const carriage = text.endsWith('\r') ? 1 : 0;
    const whole = unified(text.slice(0, text.length - carriage));
    const { used, ...found } = cut(whole, dialect, whole.length > mostLine);
    rest = whole.slice(used) + (carriage ? '\r' : '');
    yield found;
  }
  yield cut(unified(rest), dialect, true);
}

function unified(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

type Cut = TextRows & { used: number };

function cut(text: string, { delimiter, quoted }: Dialect, last: boolean): Cut {
  const stop = last ? text.length : text.lastIndexOf('\n') + 1;
  if (stop === 0) return { rows: [], mended: [], used: 0 };
  if (!quoted || !text.includes('"')) {
    const lines = text.slice(0, last && text.endsWith('\n') ? stop - 1 : last ? stop : stop - 1).split('\n');
    return { rows: lines.map((line) => fieldsOf(line, delimiter)), mended: [], used: stop };
  }
  const parsed = parse(text.slice(0, stop), delimiter, !last);
  if (parsed.sound && (last || parsed.used > 0)) return parsed;
  return byLine(text.slice(0, stop), delimiter, last);
}

/** A line in which each field has a backtick in front is cut there: a text may hold the delimiter. */
function fieldsOf(line: string, delimiter: string): string[] {
  const fields = line.split(delimiter);
  if (!line.startsWith('`')) return fields;
  const ticked = line.split(`${delimiter}\``);
  return ticked.length > fields.length * 0.8 ? ticked : fields;
}

function parse(text: string, delimiter: string, ignoreLast: boolean): Cut & { sound: boolean } {
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
  const result = parser.parse(text, 0, ignoreLast) as Papa.ParseResult<string[]>;
  const long = result.data.some((fields) =>
    fields.some((field) => field.length > 200 && field.split('\n').length > mostLines),
  );
  const openTail = ignoreLast && text.length - result.meta.cursor > 20_000;
  if (!ignoreLast && result.data.length > 1 && result.data[result.data.length - 1]?.join('') === '')
    result.data.pop();
  return {
    rows: result.data,
    mended: [],
    used: ignoreLast ? result.meta.cursor : text.length,
    sound: !long && !openTail && result.errors.length === 0,
  };
}

/** Where quotes are broken: each line alone, with the next few if a field runs on, else its quotes are letters. */
function byLine(text: string, delimiter: string, last: boolean): Cut {
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
  const found: TextRows = { rows: [], mended: [] };
  let used = 0;
  for (let i = 0; i < lines.length;) {
    const { fields, taken, mended } = lineFrom(lines, i, delimiter);
    if (!last && taken === 0) break;
    const count = Math.max(1, taken);
    found.rows.push(fields);
    if (mended) found.mended.push(fields);
    for (let k = 0; k < count; k++) used += (lines[i + k]?.length ?? 0) + 1;
    i += count;
  }
  return { ...found, used: Math.min(used, text.length) };
}

function lineFrom(lines: readonly string[], from: number, delimiter: string) {
  const first = lines[from] ?? '';
  if (!first.includes('"')) return { fields: first.split(delimiter), taken: 1, mended: false };
  for (let count = 1; count <= mostLines && from + count <= lines.length; count++) {
    const text = lines.slice(from, from + count).join('\n');
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"' });
    if (errors.every(({ type }) => type !== 'Quotes') && data.length === 1 && data[0])
      return { fields: data[0], taken: count, mended: false };
    if (errors.some(({ code }) => code === 'InvalidQuotes')) break;
  }
  const atEnd = from + mostLines > lines.length;
  return { fields: first.split(delimiter).map(unquoted), taken: atEnd ? 0 : 1, mended: true };
}

function unquoted(field: string): string {
  return field.replace(/^"(.*)"$/, '$1').replace(/""/g, '"');
}
