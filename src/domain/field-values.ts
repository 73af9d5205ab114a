import { parseNumber, tidy } from './chinese-number.ts';
import { fenPerYuan, ppbPerPercent, ppbPerWhole, yuanPlain } from './money.ts';

/** What a typed value means, or what is wrong with it and what is accepted, in Chinese. */
export type FieldValue<T> = { ok: true; value: T } | { ok: false; message: string };

/** Highest amount a field takes: 10 亿元, in 分. */
const highestAmount = 1_000_000_000n * fenPerYuan;

const nano = 1_000_000_000n;
const longest = 60;

/** Whether nothing was typed. */
export function isBlank(text: string): boolean {
  return tidy(text) === '';
}

/** Reads an amount of 元 as 分: `1200`, `¥1,200.50`, `1.2 万`, `三万元`. Never throws. */
export function readAmount(text: string): FieldValue<bigint> {
  const plain = tidy(text)
    .replace(/^(?:rmb|cny|人民币)?[¥¥]?/, '')
    .replace(/(?:元|块钱|块|圆)整?$/, '');
  const wrong = commonFault(text, plain);
  if (wrong) return wrong;
  const number = parseNumber(plain);
  if (number === undefined) return no('没看懂这个金额。写数字就行，比如 50000、5 万、1.2 万');
  if ((number * fenPerYuan) % nano !== 0n) return no('金额最多写到分，也就是两位小数，比如 12.50');
  const fen = (number * fenPerYuan) / nano;
  if (fen > highestAmount) return no(`最多 10 亿元，你写的是 ${yuanPlain(fen)} 元`);
  return { ok: true, value: fen };
}

/** What a share without a sign is written in: % ‰ 万分之. */
export const rateUnits = ['percent', 'permille', 'permyriad'] as const;
export type RateUnit = (typeof rateUnits)[number];

/** Parts per billion in one of each unit. */
const ppbPerUnit: Readonly<Record<RateUnit, bigint>> = {
  percent: ppbPerPercent,
  permille: ppbPerPercent / 10n,
  permyriad: ppbPerPercent / 100n,
};

/** Reads a share as parts per billion: `0.6`, `0.38%`, `6‰`, `千分之六`, `千6`, `万 38`, `0.6 个点`. Never throws. @param bare unit of a number without a sign */
export function readRate(text: string, bare: RateUnit = 'percent'): FieldValue<bigint> {
  const plain = tidy(text);
  const wrong = commonFault(text, plain);
  if (wrong) return wrong;
  if (/^[\d.]+%?\+[\d.]+/.test(plain)) {
    return no('这里只填加号前面的费率，加号后面的钱填到「每笔另加」');
  }
  const { number, unit } = rateParts(plain, ppbPerUnit[bare]);
  const count = parseNumber(number);
  if (count === undefined) return no('没看懂这个费率。可以写 0.6、0.6%、千分之六、6‰ 或 万 60');
  if ((count * unit) % nano !== 0n) return no('费率最多写七位小数，比如 0.4825');
  const rate = (count * unit) / nano;
  if (rate > ppbPerWhole) return no('费率不会超过 100%。千分之六写成 0.6 或 0.6%');
  return { ok: true, value: rate };
}

/** Reads a number of months between two bounds: `12`, `24 个月`, `三年`. Never throws. */
export function readMonths(text: string, lowest: number, highest: number): FieldValue<number> {
  const [, plain = '', unit] = /^(.*?)(个?月|年)?$/s.exec(tidy(text)) ?? [];
  return readCount(plain, unit === '年' ? 12n : 1n, lowest, highest, '，单位是月');
}

/** Reads how often something happens between two bounds: `3`, `3 次`, `两次`. Never throws. */
export function readTimes(text: string, lowest: number, highest: number): FieldValue<number> {
  return readCount(tidy(text).replace(/次$/, ''), 1n, lowest, highest, '');
}

function readCount(
  plain: string,
  each: bigint,
  lowest: number,
  highest: number,
  unit: string,
): FieldValue<number> {
  const number = parseNumber(plain);
  const accepted = `写 ${lowest} 到 ${highest} 之间的整数${unit}`;
  if (number === undefined || number % nano !== 0n) return no(`没看懂。${accepted}`);
  const count = (number / nano) * each;
  if (count < BigInt(lowest) || count > BigInt(highest)) return no(`超出范围。${accepted}`);
  return { ok: true, value: Number(count) };
}

function rateParts(text: string, bare: bigint): { number: string; unit: bigint } {
  const percent = ppbPerPercent;
  const written: [RegExp, bigint][] = [
    [/^百分之(.+)$/, percent],
    [/^(.+)(?:%|个百分点|个点)$/, percent],
    [/^千(?:分之)?(.+)$/, percent / 10n],
    [/^(.+)‰$/, percent / 10n],
    [/^万(?:分之)?(.+)$/, percent / 100n],
    [/^(.+)(?:‱|bp)$/, percent / 100n],
  ];
  for (const [form, unit] of written) {
    const number = form.exec(text)?.[1];
    if (number !== undefined) return { number, unit };
  }
  return { number: text, unit: bare };
}

function commonFault(text: string, plain: string): FieldValue<never> | undefined {
  if (plain === '') return no('这里是空的，请写一个数字');
  if (text.length > longest) return no('太长了，这里只要一个数字');
  if (/^(?:[-−–—]|负)/.test(plain)) return no('不能是负数');
  return undefined;
}

/** Says what is wrong with a value and what is accepted. */
export function no(message: string): FieldValue<never> {
  return { ok: false, message };
}
