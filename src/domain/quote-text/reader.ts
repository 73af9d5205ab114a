import type { Token } from './tokens.ts';
import type { Ask, QuoteTextKey, QuoteTextValues, ReadValue } from './types.ts';
import type { Topic } from './words.ts';

/** Ways of paying that a figure may be the rate of. */
export type RateTopic = 'card' | 'credit' | 'debit' | 'qr' | 'foreign' | 'all' | 'rate';

const rateTopics: readonly Topic[] = ['card', 'credit', 'debit', 'qr', 'foreign', 'all', 'rate'];

/** Whether a piece of text is about a rate. */
export function isRateTopic(topic: Topic | undefined): topic is RateTopic {
  return topic !== undefined && rateTopics.includes(topic);
}

/** A rate said of all bank cards together: whether debit cards are meant is settled once the whole text is read. */
export interface CardRate {
  percent: string;
  words: string;
  later: boolean;
  size: 'usual' | 'large';
}

/** What has been read of a text so far, and what it is about at this place. */
export class Reader {
  readonly read: ReadValue[] = [];
  readonly asks: Ask[] = [];
  readonly cards: CardRate[] = [];
  /** Places of tokens that have been made use of. */
  readonly used = new Set<number>();
  /** Places of topics that say something although no figure is theirs. */
  readonly said = new Set<number>();
  /** Rates at this place are of these. */
  group: RateTopic[] = [];
  topic: Topic | undefined;
  /** Where the words for the present topic begin. */
  start = 0;
  later = false;
  /** The sentence began with the word for later: 之后：信用卡 0.6，扫码 0.38. */
  isLaterThroughout = false;
  size: 'usual' | 'large' = 'usual';
  /** Topics of money that have no figure yet. */
  pending: { topic: Topic; at: number; index: number }[] = [];
  firstYearFree = false;
  /** The words that the yearly fee begins with the second year, or is another one then. */
  nextYear: string | undefined;
  hasSameDay = false;
  /** The clause has named what it is about. */
  hasTopic = false;
  /** The last rate was read at this token. */
  lastRate: number | undefined;

  readonly text: string;
  readonly tokens: readonly Token[];

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The words from where the topic began up to a token. */
  words(index: number, from = this.start): string {
    const end = this.tokens[index]?.end ?? from;
    return this.text.slice(Math.min(from, this.tokens[index]?.at ?? from), end).trim();
  }

  set(key: QuoteTextKey, value: string, index: number): void {
    this.read.push({ key, value, words: this.words(index), at: this.tokens[index]?.at ?? 0 });
    this.use(index);
  }

  ask(question: string, options: Ask['options'], index: number, likely?: number): void {
    const words = this.words(index);
    this.asks.push({ words, question, options, ...(likely === undefined ? {} : { likely }) });
    this.use(index);
  }

  use(index: number): void {
    this.used.add(index);
  }

  /** The next token that is no separator, if it stands in the same clause. */
  next(index: number): Token | undefined {
    const token = this.tokens[index + 1];
    return token?.kind === 'sep' ? undefined : token;
  }

  /** Parameter of a rate at this place; `undefined` for what a quote cannot say. */
  rateKey(method: 'credit' | 'debit' | 'qr' | 'foreign'): QuoteTextKey | undefined {
    if (this.size === 'large') return this.later ? undefined : `${method}.large`;
    return this.later ? `later.${method}` : method;
  }

  /** Values that set the rate of some ways of paying. */
  rates(percent: string, ...of: ('credit' | 'debit' | 'qr' | 'foreign')[]): QuoteTextValues {
    return Object.fromEntries(
      of.flatMap((method) => {
        const key = this.rateKey(method);
        return key === undefined ? [] : [[key, percent]];
      }),
    );
  }
}
