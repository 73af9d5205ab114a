import { takeFree } from './money-figures.ts';
import { isRateTopic, type Reader } from './reader.ts';
import { yuanOf } from './numbers.ts';
import type { Topic } from './words.ts';

/** 月租 30，满 5 万免月租: what is charged hangs on what the shop takes in. */
export function takeWaiver(reader: Reader, index: number): void {
  const topic = nextTopic(reader, index) ?? reader.topic;
  const waived = [...reader.read]
    .reverse()
    .find(
      ({ key, value }) =>
        value !== '0' && (key === 'monthly' || key === 'annual') && (key === topic || topic === 'service'),
    );
  if (!waived) return;
  reader.read.splice(reader.read.indexOf(waived), 1);
  const end = nextTopic(reader, index) ? index + 1 : index;
  reader.use(end);
  reader.start = reader.tokens[index]?.at ?? reader.start;
  reader.ask(
    `「${reader.words(end)}」：你一般够不够？`,
    [
      { label: `不够，按 ${waived.value} 元算`, values: { [waived.key]: waived.value } },
      { label: '月月都够，按 0 元算', values: { [waived.key]: '0' } },
    ],
    index,
  );
}

/** Whether a word about years speaks of the yearly fee. */
export function isAboutAnnual(reader: Reader, index: number): boolean {
  const isRead = reader.read.some(({ key }) => key === 'annual');
  return isRead || reader.topic === 'annual' || nextTopic(reader, index) === 'annual';
}

/** 96, 分两次: the whole of a year in two, or each time that much. */
export function takeSplit(reader: Reader, times: number, index: number): void {
  const last = reader.read.findIndex(({ key }) => key === 'annual');
  const annual = reader.read[last];
  if (!annual || times < 1 || times > 12) return;
  const part = (Number(annual.value) * 100) / times;
  reader.read.splice(last, 1);
  reader.ask(
    `${annual.value} 元分 ${times} 次，是一年一共，还是每次？`,
    [
      ...(Number.isInteger(part)
        ? [
            {
              label: `一年一共 ${annual.value} 元`,
              values: { annual: String(part / 100), 'annual.times': String(times) },
            },
          ]
        : []),
      { label: `每次 ${annual.value} 元`, values: { annual: annual.value, 'annual.times': String(times) } },
    ],
    index,
  );
}

function nextTopic({ tokens }: Reader, index: number): Topic | undefined {
  const token = tokens[index + 1];
  return token?.kind === 'topic' ? token.topic : undefined;
}

/** Takes 免费 for what it stands beside. */
export function takeFreeWord(reader: Reader, index: number): void {
  const next = reader.tokens[index + 1];
  const previous = reader.tokens[index - 1];
  if (previous?.kind === 'topic' && previous.topic === 't1') {
    reader.use(index);
    return;
  }
  if (reader.pending.length > 0) {
    for (const { topic, at } of reader.pending) {
      reader.start = Math.min(reader.start, at);
      takeFree(reader, topic, index);
    }
    reader.pending = [];
    return;
  }
  if (next?.kind === 'topic' && !isRateTopic(next.topic) && takeFreeBefore(reader, next.topic, index)) return;
  const isNew = reader.lastRate === undefined || reader.lastRate < index - 2;
  if (isRateTopic(reader.topic) && reader.tokens[index - 1]?.kind === 'topic' && isNew) {
    takeFree(reader, reader.topic, index);
  }
}

/** 免押金: the word before its topic. */
function takeFreeBefore(reader: Reader, topic: Topic, index: number): boolean {
  reader.start = reader.tokens[index]?.at ?? reader.start;
  const end = index + 1;
  if (!takeFree(reader, topic, end)) return false;
  reader.use(index);
  reader.topic = topic;
  return true;
}

/** Takes the size of payments that rates before or behind it are for. */
export function takeSize(reader: Reader, size: 'usual' | 'large', index: number): void {
  const previous = reader.tokens[index - 1];
  const before = previous?.kind === 'sep' ? reader.tokens[index - 2] : previous;
  const next = reader.tokens[index + 1];
  reader.use(index);
  const isBehind = before?.kind === 'figure' && (next === undefined || next.kind === 'sep');
  if (!isBehind) reader.size = size;
  else if (size === 'large') {
    const last = reader.read[reader.read.length - 1];
    if (last && /^(?:credit|debit|qr|foreign)$/.test(last.key)) {
      reader.read[reader.read.length - 1] = { ...last, key: `${last.key}.large` as typeof last.key };
      reader.cards.pop();
    }
  }
}

/** Takes that a deposit comes back, or that it does not. */
export function takeBack(
  reader: Reader,
  { comesBack, amount }: { comesBack: boolean; amount?: bigint },
  index: number,
): void {
  const last = reader.read[reader.read.length - 1];
  const deposit = reader.read.find(({ key }) => key === 'deposit');
  if (amount !== undefined && !deposit && last?.key !== 'device' && last?.key !== 'other') return;
  if (amount !== undefined && deposit && deposit.value !== yuanOf(amount)) {
    reader.ask(
      `押金 ${deposit.value} 元，只写了返 ${yuanOf(amount) ?? ''} 元。押金怎么算？`,
      [
        { label: '算全退', values: { 'deposit.back': 'yes' } },
        { label: '算不退', values: { 'deposit.back': 'no' } },
      ],
      index,
    );
  } else if (
    last?.key === 'deposit' ||
    reader.topic === 'deposit' ||
    (nextTopic(reader, index) === 'deposit' && reader.tokens[index + 2]?.kind === 'figure')
  ) {
    reader.set('deposit.back', comesBack ? 'yes' : 'no', index);
  } else if ((last?.key === 'device' || last?.key === 'other') && last.value !== '0' && comesBack) {
    reader.read.pop();
    reader.ask(
      `「${last.words}」会返，算押金还是算机器款？`,
      [
        {
          label: `算押金 ${last.value} 元，退得回来`,
          values: { deposit: last.value, 'deposit.back': 'yes' },
        },
        { label: `算花掉的 ${last.value} 元`, values: { [last.key]: last.value } },
      ],
      index,
    );
  }
}
