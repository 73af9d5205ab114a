import { takeCap, takeMoney } from './money-figures.ts';
import { takePlus, takeRate } from './rate-figures.ts';
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
  const isRateOfSameDay = topic === 'd0' && reader.next(index)?.kind === 'plus' && token.unit !== 'yuan';
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
