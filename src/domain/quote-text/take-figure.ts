import { takeCap, takeMoney } from './money-figures.ts';
import { takePlus, takeRate } from './rate-figures.ts';
import { one, yuanOf } from './numbers.ts';
import type { Figure } from './rates.ts';
import { isRateTopic, type Reader } from './reader.ts';
import type { Token } from './tokens.ts';
import type { Topic } from './words.ts';

/** Takes a figure for what the text is about at its place, or for what stands right behind it. */
export function takeFigure(reader: Reader, token: Token & { kind: 'figure' }, index: number): void {
  const { topic } = reader;
  const figure = { ...token, isSlang: token.isSlang };
  const previous = reader.tokens[index - 1];
  if (isLooseDigit(token, previous)) return;
  // 「流量费 48，电话 5」: an unknown word begins something else.
  if (previous?.kind === 'noise' && !reader.hasTopic && topic !== undefined) return;
  const isCap = capFollows(reader, index);
  if (isCap) {
    if (takeCap(reader, figure, index)) reader.use(index + 1);
    return;
  }
  const later = topicAfter(reader, index);
  if (later !== undefined) {
    const { at: place, topic: own } = later;
    const { start } = reader;
    reader.start = token.at;
    if (isRateTopic(own)) reader.group = [own];
    const isTaken = isRateTopic(own)
      ? takeRate(reader, figure, index)
      : takeMoney(reader, own, figure, index);
    if (isTaken) {
      reader.use(place);
      reader.topic = own;
    }
    reader.start = start;
    return;
  }
  if (isPlus(reader, index) && (reader.lastRate !== undefined || topic === 'd0')) {
    if (takePlus(reader, figure, index, isPerPayment(reader, index))) return;
  }
  if (isDepositForDevice(reader, index)) {
    const amount = yuanOf(token.value);
    if (amount === undefined) return;
    reader.use(index + 1);
    reader.topic = 'deposit';
    if (token.value === 0n) {
      reader.set('deposit', amount, index);
      return;
    }
    reader.ask(
      `「${reader.words(index + 1)}」是押金还是机器款？`,
      [
        { label: `押金 ${amount} 元`, values: { deposit: amount } },
        { label: `机器款 ${amount} 元`, values: { device: amount } },
      ],
      index,
    );
    return;
  }
  if (isCapBehindSlash(reader, token, index)) {
    takeCapBehindSlash(reader, token, index);
    return;
  }
  const addsToNothing = isPlus(reader, index) && topic === undefined && !isPerPayment(reader, index);
  if (addsToNothing) return;
  if (isRateTopic(topic) || topic === undefined) {
    if (isPerPayment(reader, index) && token.unit === 'yuan') {
      takePlus(reader, figure, index, true);
      return;
    }
    if (topic === undefined) reader.group = ['rate'];
    if (previous?.kind !== 'topic' && previous?.kind !== 'plus' && topic === undefined)
      reader.start = token.at;
    takeRate(reader, figure, index);
    return;
  }
  // D0 0.55+3 is a rate; a share as small as 0.02 % is what is added to it.
  const isRateOfSameDay =
    topic === 'd0' && reader.next(index)?.kind === 'plus' && token.unit !== 'yuan' && !isSmallShare(token);
  if (isRateOfSameDay) {
    if (reader.group.length === 0) reader.group = ['rate'];
    takeRate(reader, figure, index);
  } else if (topic === 'cap') takeCap(reader, figure, index);
  else if (takeMoney(reader, topic, figure, index)) {
    reader.pending = reader.pending.filter((one) => one.topic !== topic);
    if (topic === 'd0' || topic === 'addon') return;
  }
  if (topic === 'cap') reader.topic = reader.group[0];
}

/** 机器 199 押金: the figure between two words of which either may be meant. */
function isDepositForDevice(reader: Reader, index: number): boolean {
  const [next, after] = [reader.next(index), reader.tokens[index + 2]];
  const isDeposit = next?.kind === 'topic' && next.topic === 'deposit';
  return reader.topic === 'device' && isDeposit && after?.kind !== 'figure' && after?.kind !== 'free';
}

function isSmallShare({ value, unit }: Figure): boolean {
  return unit === 'percent' || unit === 'bare' ? value < one / 5n : value < 2n * one;
}

/** 借 0.5/20: what stands behind the rate of debit cards is hardly another one. */
function isCapBehindSlash({ tokens, group }: Reader, { value, unit }: Figure, index: number): boolean {
  const [slash, rate] = [tokens[index - 1], tokens[index - 2]];
  const isBehind = slash?.kind === 'sep' && slash.words === '/' && rate?.kind === 'figure';
  return isBehind && unit === 'bare' && value >= 10n * one && group.join() === 'debit';
}

function takeCapBehindSlash(reader: Reader, { value, words }: Figure, index: number): void {
  const amount = yuanOf(value);
  if (amount === undefined) return;
  const key = reader.later ? 'later.debit.cap' : 'debit.cap';
  reader.ask(
    `借记卡费率后面的「${words}」是封顶吗？`,
    [
      { label: `是，封顶 ${amount} 元`, values: { [key]: amount } },
      { label: '不是，先不填', values: {} },
    ],
    index,
  );
}

/** 一 in 问一下 is no figure. */
function isLooseDigit({ words, unit }: Token & { kind: 'figure' }, before: Token | undefined): boolean {
  const isBound = before?.kind === 'topic' || before?.kind === 'plus' || before?.kind === 'per';
  return unit === 'bare' && /^[零〇一二两三四五六七八九十百千点]$/.test(words) && !isBound;
}

/** Whether a figure is added to what was said before: 0.6+3, 另加 3 块. */
function isPlus({ tokens }: Reader, index: number): boolean {
  const [before, further] = [tokens[index - 1], tokens[index - 2]];
  return before?.kind === 'plus' || (before?.kind === 'per' && further?.kind === 'plus');
}

function isPerPayment({ tokens }: Reader, index: number): boolean {
  const around = [tokens[index - 1], tokens[index - 2], tokens[index + 1]];
  return around.some((token) => token?.kind === 'per' && token.per === 'payment');
}

/** 20 封顶: the figure before the word is the cap, unless another one follows it. */
function capFollows(reader: Reader, index: number): boolean {
  const next = reader.next(index);
  const after = reader.tokens[index + 2];
  return next?.kind === 'topic' && next.topic === 'cap' && after?.kind !== 'figure';
}

/** 48 元流量费: the first figure of a clause belongs to the word after it, where nothing else is said of that. */
function topicAfter(reader: Reader, index: number): { topic: Topic; at: number } | undefined {
  const { tokens } = reader;
  const before = tokens[index - 1];
  if (before && before.kind !== 'sep' && before.kind !== 'per' && before.kind !== 'noise') return undefined;
  for (let at = index + 1; ; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'per' || token?.kind === 'noise') continue;
    if (token?.kind !== 'topic' || token.topic === 'cap' || token.topic === 't1') return undefined;
    const figure = tokens[index];
    if (token.topic === 'd0' && figure?.kind === 'figure' && figure.unit !== 'yuan') return undefined;
    const after = tokens[at + 1];
    return after?.kind === 'figure' || after?.kind === 'free' ? undefined : { topic: token.topic, at };
  }
}
