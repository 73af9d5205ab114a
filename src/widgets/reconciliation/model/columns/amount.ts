/** What an amount cell holds. */
export type AmountCell =
  | { is: 'empty' }
  | { is: 'amount'; fen: number; /** A refund written behind the amount, in 分. */ refund?: number }
  | { is: 'currency' }
  | { is: 'unreadable' };

const nothing = /^(?:[-–—/*]+|无|null|N\/A)?$/i;
const foreign = /US\$|HK\$|\$|€|£|USD|HKD|EUR|JPY|GBP|TWD|MOP|KRW|美元|港币|港元|欧元|日元|英镑/i;
const home = /人民币|CNY|RMB|CN¥|[¥￥元]|\(CN\)/gi;
const inside = /\((?:已?退款?|refund(?:ed)?)[:：]?\s*[¥￥]?\s*([\d,.]+)\s*元?\)$/i;
/** Highest amount that is read, in 分: no shop takes in more, so a larger number is something else. */
const mostFen = 1e13;

/**
 * Reads an amount as bills write it: `¥`, `元`, thousands commas, full-width digits, signs before or behind, a refund in brackets.
 *
 * @param inFen the number counts 分; one with a decimal point counts 元 whatever the header says
 */
export function readAmount(text: string, inFen = false): AmountCell {
  if (/^-?\d{1,11}(?:\.\d{1,2}0{0,4})?$/.test(text)) return { is: 'amount', fen: plainFen(text, inFen) };
  const wide = text
    .normalize('NFKC')
    .replace(/[\s,](?=$)|^\s+/g, '')
    .replace(/[−﹣‐‑–]/g, '-');
  if (nothing.test(wide.trim())) return { is: 'empty' };
  if (foreign.test(wide)) return { is: 'currency' };
  const bare = wide.replace(/\s/g, '').replace(home, '');
  const refunded = inside.exec(bare);
  const number = refunded ? bare.slice(0, refunded.index) : bare;
  const fen = signedFen(number, inFen);
  if (fen === undefined) return { is: 'unreadable' };
  if (!refunded) return { is: 'amount', fen };
  const refund = signedFen(refunded[1] ?? '', inFen);
  return refund === undefined ? { is: 'unreadable' } : { is: 'amount', fen, refund };
}

function plainFen(text: string, inFen: boolean): number {
  const point = text.indexOf('.');
  if (point < 0) return Number(text) * (inFen ? 1 : 100);
  const digits = text.slice(0, point) + text.slice(point + 1, point + 3).padEnd(2, '0');
  return Number(digits);
}

function signedFen(text: string, inFen: boolean): number | undefined {
  const bracketed = /^\((.+)\)$/.exec(text);
  const behind = /^([^+-].*?)([+-])$/.exec(text);
  const [sign, digits] = bracketed
    ? ['-', bracketed[1] ?? '']
    : behind
      ? [behind[2] ?? '', behind[1] ?? '']
      : /^[+-]/.test(text)
        ? [text.charAt(0), text.slice(1)]
        : ['', text];
  const fen = unsignedFen(digits, inFen);
  return fen === undefined || fen > mostFen ? undefined : sign === '-' ? -fen : fen;
}

function unsignedFen(text: string, inFen: boolean): number | undefined {
  if (/^\d+(?:\.\d+)?E[+-]?\d{1,3}$/i.test(text)) return roundedFen(Number(text), inFen);
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$|^\.\d+$/.test(text)) return undefined;
  const [whole = '', fraction = ''] = text.replace(/,/g, '').split('.');
  if (!text.includes('.')) return Number(whole) * (inFen ? 1 : 100);
  if (/^0*$/.test(fraction.slice(2))) return Number(whole + fraction.slice(0, 2).padEnd(2, '0'));
  return roundedFen(Number(`${whole}.${fraction}`), false);
}

/** Half up to 分: what floats and five decimals leave. */
function roundedFen(value: number, inFen: boolean): number | undefined {
  const fen = Number((inFen ? value : value * 100).toPrecision(14));
  return Number.isFinite(fen) ? Math.floor(fen + 0.5) : undefined;
}
