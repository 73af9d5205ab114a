/** Decimals in which a number is counted: results are whole numbers of 10⁻⁹. */
const places = 9;
const one = 10n ** BigInt(places);

const digits = new Map([...'零一二三四五六七八九'].map((sign, value) => [sign, String(value)]));
digits.set('〇', '0').set('两', '2').set('点', '.');

const units = new Map<string, bigint>([
  ['亿', 100_000_000n],
  ['万', 10_000n],
  ['w', 10_000n],
  ['千', 1000n],
  ['k', 1000n],
  ['百', 100n],
  ['十', 10n],
]);

/**
 * Reads a non-negative number as people type it: `1200`, `1,200.50`, `1.2万`, `3万5`, `5w`, `三万五千`, `六点五`, full-width
 * digits and spaces too.
 *
 * @returns the number in 10⁻⁹, exact, or `undefined` if it is none, or has more than nine decimals; never throws
 */
export function parseNumber(text: string): bigint | undefined {
  const plain = withoutGrouping(tidy(text)).replace(
    /[^0-9a-z.亿万千百十]/g,
    (sign) => digits.get(sign) ?? sign,
  );
  return plain.length > 40 ? undefined : byUnit(plain);
}

/** Full-width signs as half-width, lower case, no marks of direction, no white space but one blank where it stands between two figures. */
export function tidy(text: string): string {
  const isFigure = (sign: string | undefined) => sign !== undefined && /[\d.]/.test(sign);
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\ufe0e\ufe0f]/gu, (sign) => (sign === '\u200b' || sign === '\ufeff' ? ' ' : ''))
    .replace(/。/g, '.')
    .replace(/\s+/g, ' ')
    .replace(/ /g, (_blank, at: number, all: string) =>
      isFigure(all[at - 1]) && isFigure(all[at + 1]) ? ' ' : '',
    );
}

/** Takes out commas and blanks that group figures by three or four; elsewhere they stay, and the text is no number. */
function withoutGrouping(text: string): string {
  return text.replace(/\d[\d., ]*/g, (run) =>
    /^\d{1,4}(?:[, ]\d{3,4})+(?:\.\d*)?$/.test(run) ? run.replace(/[, ]/g, '') : run,
  );
}

/** Splits at the last of the highest units: what stands before it counts that many times, what follows is added. */
function byUnit(text: string): bigint | undefined {
  const found = highestUnit(text);
  if (!found) return decimal(text);
  const { at, size } = found;
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  const count = before === '' && size === 10n ? one : byUnit(before);
  if (count === undefined) return undefined;
  if (after === '') return count * size;
  const rest = trailing(after, size);
  return rest === undefined || rest >= size * one ? undefined : count * size + rest;
}

function highestUnit(text: string): { at: number; size: bigint } | undefined {
  let best: { at: number; size: bigint } | undefined;
  [...text].forEach((sign, at) => {
    const size = units.get(sign);
    if (size !== undefined && (!best || size >= best.size)) best = { at, size };
  });
  return best;
}

/** `3万5` is 35 000 and `两千五` 2500: one bare digit after a unit counts tenths of it; `三万零五` is 30 005. */
function trailing(text: string, size: bigint): bigint | undefined {
  if (/^[1-9]$/.test(text) && size > 10n) return (BigInt(text) * one * size) / 10n;
  return byUnit(text);
}

function decimal(text: string): bigint | undefined {
  const match = /^(\d+)(?:\.(\d*))?$|^\.(\d+)$/.exec(text);
  const fraction = (match?.[2] ?? match?.[3] ?? '').replace(/0+$/, '');
  if (!match || fraction.length > places) return undefined;
  return BigInt((match[1] ?? '') + fraction.padEnd(places, '0'));
}
