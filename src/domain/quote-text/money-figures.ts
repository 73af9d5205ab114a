import { one, percentOf, yuanOf } from './numbers.ts';
import type { Figure } from './rates.ts';
import type { Reader } from './reader.ts';
import type { Ask, QuoteTextKey } from './types.ts';
import type { Topic } from './words.ts';

/** What a figure of money is said for. */
const keys: Partial<Record<Topic, QuoteTextKey>> = {
  annual: 'annual',
  monthly: 'monthly',
  device: 'device',
  install: 'install',
  other: 'other',
  deposit: 'deposit',
};

/** Takes a figure as what the text is about, other than a rate. Gives `false` if it cannot be that. */
export function takeMoney(reader: Reader, topic: Topic, figure: Figure, index: number): boolean {
  if (topic === 'd0') return takeSameDay(reader, figure, index);
  if (topic === 'cap') return takeCap(reader, figure, index);
  if (topic === 'addon') return takeAddon(reader, figure, index);
  const amount = isMoney(figure) ? yuanOf(figure.value) : undefined;
  if (amount === undefined) return false;
  if (topic === 'service') return takeService(reader, amount, index);
  const key = keys[topic];
  if (key === undefined) return false;
  if (topic === 'annual' && perOf(reader, index) === 'month') reader.set('monthly', amount, index);
  else if (topic === 'annual' && reader.firstYearFree) {
    reader.firstYearFree = false;
    reader.ask(
      `头一年免，第二年起 ${amount} 元。这里只能每年算一样多，怎么算？`,
      [
        { label: `每年都按 ${amount} 元算，头一年多算了`, values: { annual: amount } },
        { label: '先按 0 元算，第二年起少算了', values: { annual: '0' } },
      ],
      index,
    );
  } else reader.set(key, amount, index);
  return true;
}

/** Takes a topic as free of charge. Gives `false` for what cannot be. */
export function takeFree(reader: Reader, topic: Topic, index: number): boolean {
  if (topic === 't1') reader.use(index);
  else if (topic === 'd0') reader.set('d0.fixed', '0', index);
  else if (topic === 'addon') reader.set('addon', '0', index);
  else if (topic === 'service') reader.set('monthly', '0', index);
  else if (topic === 'qr' || topic === 'credit' || topic === 'debit') {
    const key = reader.rateKey(topic);
    if (key === undefined) return false;
    reader.set(key, '0', index);
  } else {
    const key = keys[topic];
    if (key === undefined) return false;
    reader.set(key, '0', index);
  }
  return true;
}

/** Takes a cap from a figure. */
export function takeCap(reader: Reader, figure: Figure, index: number): boolean {
  const amount = isMoney(figure) ? yuanOf(figure.value) : undefined;
  if (amount === undefined || figure.value === 0n) return false;
  const { group } = reader;
  if (reader.read[reader.read.length - 1]?.key === 'addon') reader.set('addon.cap', amount, index);
  else {
    const key = reader.later ? 'later.debit.cap' : 'debit.cap';
    const isSure =
      group.length === 0 || group.some((topic) => topic === 'debit' || topic === 'card' || topic === 'all');
    if (isSure) reader.set(key, amount, index);
    else {
      const options = [
        { label: `是借记卡封顶 ${amount} 元`, values: { [key]: amount } },
        { label: '不是借记卡的，先不填', values: {} },
      ];
      reader.ask(`封顶 ${amount} 元是哪种卡？多半只有借记卡有封顶。`, options, index);
    }
  }
  return true;
}

function takeSameDay(reader: Reader, figure: Figure, index: number): boolean {
  const { value, unit } = figure;
  const divisor = { percent: 1n, permille: 10n, permyriad: 100n, bare: 1n, yuan: 1n }[unit];
  const [percent, amount] = [percentOf(value, divisor), yuanOf(value)];
  const isShare = unit !== 'yuan' && (unit !== 'bare' || value < one / 10n);
  if (isShare && percent !== undefined) reader.set('d0', percent, index);
  else if (amount === undefined || (unit !== 'yuan' && unit !== 'bare')) return false;
  else if (unit === 'bare' && value < one && percent !== undefined) {
    const options = [
      { label: `每笔加 ${amount} 元`, values: { 'd0.fixed': amount } },
      { label: `按金额加 ${percent}%`, values: { d0: percent } },
      { label: '都不是，先不填', values: {} },
    ];
    reader.ask(`当天到账「${figure.words}」怎么收？`, options, index);
  } else reader.set('d0.fixed', amount, index);
  return true;
}

function takeAddon(reader: Reader, figure: Figure, index: number): boolean {
  const { value, unit } = figure;
  const divisor = { percent: 1n, permille: 10n, permyriad: 100n, bare: 1n, yuan: 1n }[unit];
  const [percent, amount] = [percentOf(value, divisor), yuanOf(value)];
  if (unit !== 'yuan' && (unit !== 'bare' || value < one / 2n)) {
    if (percent === undefined) return false;
    reader.set('addon', percent, index);
    return true;
  }
  if (amount === undefined) return false;
  const per = perOf(reader, index);
  if (per === 'payment' || per === 'time') reader.set('fixed', amount, index);
  else if (per === 'month') reader.set('monthly', amount, index);
  else if (per === 'year') addYearly(reader, amount, index);
  else {
    const options: Ask['options'] = [
      { label: `每笔 ${amount} 元`, values: { fixed: amount } },
      { label: `每月 ${amount} 元`, values: { monthly: amount } },
      { label: `一次性 ${amount} 元`, values: { other: amount } },
    ];
    reader.ask(`「${reader.words(index)}」多久收一次？`, options, index);
  }
  return true;
}

function takeService(reader: Reader, amount: string, index: number): boolean {
  const per = perOf(reader, index);
  if (per === 'year') addYearly(reader, amount, index);
  else if (per === 'month') reader.set('monthly', amount, index);
  else if (per === 'payment') reader.set('fixed', amount, index);
  else {
    reader.ask(
      `「${reader.words(index)}」多久收一次？`,
      [
        { label: `一年 ${amount} 元`, values: { annual: amount } },
        { label: `一个月 ${amount} 元`, values: { monthly: amount } },
        { label: `只收一次 ${amount} 元`, values: { other: amount } },
      ],
      index,
    );
  }
  return true;
}

/** A second yearly charge adds to the first, so that both count. */
function addYearly(reader: Reader, amount: string, index: number): void {
  reader.set('annual', amount, index);
}

/** For what time a figure is said, before or after it in the clause. */
function perOf({ tokens }: Reader, index: number): 'year' | 'month' | 'payment' | 'time' | undefined {
  for (const step of [1, -1]) {
    for (let at = index + step; ; at += step) {
      const token = tokens[at];
      if (!token || token.kind === 'sep' || token.kind === 'figure' || token.kind === 'topic') break;
      if (token.kind === 'per') return token.per;
    }
  }
  return undefined;
}

function isMoney({ unit }: Figure): boolean {
  return unit === 'yuan' || unit === 'bare';
}
