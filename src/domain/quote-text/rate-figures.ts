import { one, percentOf, yuanOf } from './numbers.ts';
import { rateReading, type Figure, type RateReading } from './rates.ts';
import type { RateTopic, Reader } from './reader.ts';
import type { Ask, QuoteTextValues } from './types.ts';

type Method = 'credit' | 'debit' | 'qr' | 'foreign';

const names: Record<RateTopic, string> = {
  card: '刷卡',
  credit: '信用卡',
  debit: '借记卡',
  qr: '扫码',
  foreign: '境外卡',
  all: '刷卡和扫码',
  rate: '费率',
};

/** Ways of paying that a word stands for; of 刷卡 only credit cards are certain. */
const methodsOf: Record<RateTopic, readonly Method[]> = {
  card: ['credit'],
  credit: ['credit'],
  debit: ['debit'],
  qr: ['qr'],
  foreign: ['foreign'],
  all: ['credit', 'debit', 'qr'],
  rate: [],
};

/** Takes a figure as the rate of what the text is about. Gives `false` if it cannot be one. */
export function takeRate(reader: Reader, figure: Figure, index: number): boolean {
  const reading = foreignRate(reader, rateReading(figure));
  if (reading.kind === 'none') return false;
  const { group } = reader;
  const methods = [...new Set(group.flatMap((topic) => methodsOf[topic]))];
  if (methods.some((method) => reader.rateKey(method) === undefined)) return false;
  reader.lastRate = index;
  if (methods.length === 0) {
    reader.ask(`「${figure.words}」是哪一种的费率？`, whichOptions(reader, reading), index);
    return true;
  }
  if (reading.kind === 'either') {
    const name = group.map((topic) => names[topic]).join('、');
    const options = reading.options.map(({ label, percent }) => ({
      label,
      values: percent === '' ? {} : reader.rates(percent, ...methods),
    }));
    reader.ask(`${name}「${figure.words}」读成哪个？`, options, index, reading.likely);
  } else {
    for (const method of methods) {
      const key = reader.rateKey(method);
      if (key !== undefined) reader.set(key, reading.percent, index);
    }
  }
  const percent = reading.kind === 'sure' ? reading.percent : reading.options[reading.likely ?? 0]?.percent;
  if (group.includes('card') && !group.includes('debit') && percent !== undefined) {
    const { later, size } = reader;
    const words = reader.words(index);
    if (reading.kind === 'sure' || reading.likely !== undefined)
      reader.cards.push({ percent, words, later, size });
    else withDebit(reader);
  }
  return true;
}

/** Takes a figure behind a plus: what is added to each payment, or only to those that arrive on the same day. */
export function takePlus(reader: Reader, figure: Figure, index: number, isPerPayment: boolean): boolean {
  const { value, unit } = figure;
  const isShare = unit !== 'yuan' && (unit !== 'bare' || value < one / 2n);
  const amount = isShare
    ? percentOf(value, unit === 'permille' ? 10n : unit === 'permyriad' ? 100n : 1n)
    : yuanOf(value);
  if (amount === undefined) return false;
  const [next, further] = [reader.tokens[index + 1], reader.tokens[index + 2]];
  const after = next?.kind === 'sep' && next.words === '(' ? further : next;
  const isSameDay = after?.kind === 'topic' && after.topic === 'd0';
  if (isSameDay) {
    const place = after === next ? index + 1 : index + 2;
    reader.use(place);
    reader.said.add(place);
  }
  const isAddon = after?.kind === 'topic' && after.topic === 'addon' && isShare;
  if (isAddon) {
    const place = after === next ? index + 1 : index + 2;
    reader.use(place);
    reader.said.add(place);
    reader.set('addon', amount, index);
    return true;
  }
  if (reader.hasSameDay || isSameDay) {
    reader.set(isShare ? 'd0' : 'd0.fixed', amount, index);
    return true;
  }
  if (isPerPayment && !isShare && reader.lastRate === undefined) {
    reader.set('fixed', amount, index);
    return true;
  }
  const what = isShare ? `${amount}%` : `${amount} 元`;
  const options: Ask['options'] = [
    { label: `只有当天到账（秒到）才加 ${what}`, values: isShare ? { d0: amount } : { 'd0.fixed': amount } },
    isShare
      ? { label: `刷卡每笔都另加 ${what}`, values: { addon: amount } }
      : { label: `每笔都加 ${what}`, values: { fixed: amount } },
  ];
  reader.ask(`「${reader.words(index)}」后面加的 ${what}，什么时候收？`, options, index);
  return true;
}

/** A share of up to 3.5 % is nothing odd for cards issued abroad. */
function foreignRate({ group }: Reader, reading: RateReading): RateReading {
  if (reading.kind !== 'either' || !group.every((topic) => topic === 'foreign')) return reading;
  const written = reading.options[1]?.percent ?? '';
  return Number(written) <= 3.5 && Number(written) > 0.02 ? { kind: 'sure', percent: written } : reading;
}

/** A question about a rate of 刷卡 is one about debit cards as well. */
function withDebit(reader: Reader): void {
  const last = reader.asks.pop();
  if (!last) return;
  const both = last.options.flatMap((option) => {
    const debit: QuoteTextValues = Object.fromEntries(
      Object.entries(option.values).map(([key, value]) => [key.replace('credit', 'debit'), value]),
    );
    return [
      { label: `信用卡、借记卡都是 ${option.label}`, values: { ...option.values, ...debit } },
      { label: `只有信用卡是 ${option.label}`, values: option.values },
    ];
  });
  reader.asks.push({ ...last, options: both });
}

function whichOptions(reader: Reader, reading: RateReading): Ask['options'] {
  const percents =
    reading.kind === 'sure'
      ? [reading.percent]
      : reading.kind === 'either'
        ? reading.options.map(({ percent }) => percent)
        : [];
  const which: [string, Method[]][] = [
    ['信用卡', ['credit']],
    ['借记卡', ['debit']],
    ['扫码', ['qr']],
    ['刷卡和扫码都是', ['credit', 'debit', 'qr']],
  ];
  return percents
    .filter((percent) => percent !== '')
    .flatMap((percent) =>
      which.map(([label, methods]) => ({
        label: `${label} ${percent}%`,
        values: reader.rates(percent, ...methods),
      })),
    );
}
