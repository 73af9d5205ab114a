import type { CardRate, Reader } from './reader.ts';
import type { Ask, QuoteTextKey, QuoteTextReading, ReadValue } from './types.ts';

/** What has been read, once nothing more follows: debit cards of 刷卡, values that contradict, pieces nobody made use of. */
export function settled(reader: Reader): QuoteTextReading {
  if (reader.firstYearFree || beginsLater(reader)) askFirstYear(reader);
  const unchanged = withoutChange(reader);
  const debits = reader.cards.flatMap((card) => aboutDebit(reader, card));
  const { read, asks } = withoutContradictions(reader.read);
  return {
    read,
    asks: distinct([...reader.asks, ...debits, ...asks]),
    rest: [...restOf(reader), ...unchanged],
    parts: [],
  };
}

/** 流量费 60，次年收: one figure, and it is said to be that of the second year. */
function beginsLater({ nextYear, read }: Reader): boolean {
  return nextYear !== undefined && read.filter(({ key }) => key === 'annual').length === 1;
}

/** Takes out the months that rates hold for where nothing is said of later rates. Gives their words. */
function withoutChange({ read, asks }: Reader): string[] {
  const isLater = (key: string) => key.startsWith('later.');
  const changes =
    read.some(({ key }) => isLater(key)) ||
    asks.some(({ options }) => options.some(({ values }) => Object.keys(values).some(isLater)));
  const first = read.findIndex(({ key }) => key === 'first');
  return changes || first < 0 ? [] : read.splice(first, 1).map(({ words }) => words);
}

/** The same question twice is asked once. */
function distinct(asks: readonly Ask[]): Ask[] {
  const written = ({ options }: Ask) => JSON.stringify(options.map(({ values }) => values));
  return asks.filter((ask, i) => asks.findIndex((other) => written(other) === written(ask)) === i);
}

function askFirstYear(reader: Reader): void {
  const isFree = reader.firstYearFree;
  const words = reader.tokens.find(({ kind }) => kind === (isFree ? 'firstYear' : 'nextYear'))?.words ?? '';
  if (!reader.read.some(({ key }) => key === 'annual')) {
    reader.asks.push({
      words,
      question: '头一年免，第二年起收多少没有写。先怎么算？',
      options: [
        { label: '先按 0 元算', values: { annual: '0' } },
        { label: '先不填，去问清楚', values: {} },
      ],
    });
    return;
  }
  const last = reader.read.find(({ key }) => key === 'annual');
  reader.read.splice(0, reader.read.length, ...reader.read.filter(({ key }) => key !== 'annual'));
  reader.asks.push({
    words: `${last?.words ?? ''} ${words}`.trim(),
    question: `${isFree ? '头一年免' : '头一年没写'}，第二年起 ${last?.value ?? ''} 元。这里只能每年算一样多，怎么算？`,
    options: [
      { label: `每年都按 ${last?.value ?? ''} 元算，头一年多算了`, values: { annual: last?.value ?? '' } },
      { label: '先按 0 元算，第二年起少算了', values: { annual: '0' } },
    ],
  });
}

/** 刷卡 0.6 says nothing certain of debit cards; where the text prices them apart, there is nothing to ask. */
function aboutDebit(reader: Reader, { percent, words, later, size }: CardRate): Ask[] {
  const key: QuoteTextKey = size === 'large' ? 'debit.large' : later ? 'later.debit' : 'debit';
  const isSaid =
    reader.read.some((one) => one.key === key) ||
    reader.asks.some(({ options }) => options.some(({ values }) => key in values));
  if (isSaid) return [];
  return [
    {
      words,
      question: `「${words}」借记卡也是这个价吗？`,
      options: [
        { label: `是，借记卡也是 ${percent}%`, values: { [key]: percent } },
        { label: '不是，只说了信用卡', values: {} },
      ],
    },
  ];
}

/** Where a text says two different things of one field, it is asked which holds. */
function withoutContradictions(all: readonly ReadValue[]): { read: ReadValue[]; asks: Ask[] } {
  const byKey = new Map<QuoteTextKey, ReadValue[]>();
  for (const one of all) {
    const known = byKey.get(one.key) ?? [];
    if (!known.some(({ value }) => value === one.value)) byKey.set(one.key, [...known, one]);
  }
  const groups = [...byKey.values()];
  return {
    read: groups.flatMap((group) => (group.length === 1 ? group : [])),
    asks: groups
      .filter((group) => group.length > 1)
      .map((group) => ({
        words: group.map(({ words }) => words).join('；'),
        question: '同一样写了不同的数，按哪个？',
        options: group.map(({ key, value, words }) => ({ label: words, values: { [key]: value } })),
      })),
  };
}

/** Clauses of which nothing was made use of as a value, and leftovers of the others. */
function restOf({ tokens, used, said, text }: Reader): string[] {
  const rest: string[] = [];
  let clause: number[] = [];
  const end = () => {
    const isUsed = clause.some((i) => said.has(i) || (used.has(i) && saysSomething(tokens[i]?.kind)));
    const [first, last] = [tokens[clause[0] ?? -1], tokens[clause[clause.length - 1] ?? -1]];
    if (!isUsed && first && last) rest.push(text.slice(first.at, last.end).trim());
    else {
      for (const i of clause) {
        const token = tokens[i];
        if (token && !used.has(i) && (token.kind !== 'noise' || isWord(token.words))) rest.push(token.words);
      }
    }
    clause = [];
  };
  tokens.forEach(({ kind, words }, i) => {
    if (kind !== 'sep') clause.push(i);
    else if (!/^[、/]$/.test(words)) end();
  });
  end();
  return rest.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function saysSomething(kind: string | undefined): boolean {
  return (
    kind !== undefined &&
    [
      'figure',
      'free',
      'back',
      'noPlus',
      'waiver',
      'times',
      'first',
      'from',
      'firstYear',
      'size',
      'split',
      'uncapped',
    ].includes(kind)
  );
}

function isWord(words: string): boolean {
  return /[\p{Script=Han}]{2}|[a-z\d]{2}/u.test(words);
}
