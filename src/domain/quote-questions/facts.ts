import { ppbPerPercent, ppbPerWhole, yuanText, percentText } from '../money.ts';
import { cardsBelowCostFloor } from '../tariff/below-cost-floor.ts';
import { methodAmount, methodFee } from '../tariff/by-method.ts';
import {
  classNames,
  methodNames,
  methods,
  unquotedMethods,
  type Method,
  type Quote,
  type RegulatedCap,
  type Shop,
} from '../tariff/index.ts';
import { cardFloor } from '../tariff/floor.ts';

/** What rules may ask of a quote: yes or no, a word, or a number (元, percent, count). `undefined` = unknown. */
export type FactValue = boolean | string | number | undefined;

/** A fact as rules compare it and as readers see it. */
interface QuoteFact {
  value: FactValue;
  text: string;
}

/** What the facts are drawn from. */
export interface QuoteCase {
  shop: Shop;
  quote: Quote;
  caps: readonly RegulatedCap[];
  /** Day by which the caps are chosen, `YYYY-MM-DD`. */
  day: string;
}

const factReaders = {
  /** Class of the merchant: standard, discount or exempt. */
  class: ({ shop }) => word(shop.class, classNames[shop.class]),
  /** Whether the shop takes credit cards. */
  'credit-used': ({ shop }) => flag(uses(shop, 'credit')),
  'debit-used': ({ shop }) => flag(uses(shop, 'debit')),
  'qr-used': ({ shop }) => flag(uses(shop, 'qr')),
  /** Rate in percent; unknown where the quote names none. */
  'credit-rate': ({ quote }) => rate(quote.rates.credit),
  'debit-rate': ({ quote }) => rate(quote.rates.debit),
  'qr-rate': ({ quote }) => rate(quote.rates.qr),
  /** Whether a debit transaction has a highest fee. */
  'debit-capped': ({ quote }) => flag(quote.debitCap !== undefined),
  'debit-average': ({ shop }) => money(shop.takings.debit.average),
  /** Whether the card's fee is under the cost floor of the day. */
  'credit-below-floor': (it) => flag(isBelowCostFloor(it, 'credit')),
  'debit-below-floor': (it) => flag(isBelowCostFloor(it, 'debit')),
  /** Month's fee and month's cost floor of a card, in 元. */
  'credit-fee': (it) => money(cardFee(it, 'credit')),
  'debit-fee': (it) => money(cardFee(it, 'debit')),
  'credit-floor': (it) => money(floorOf(it, 'credit')),
  'debit-floor': (it) => money(floorOf(it, 'debit')),
  /** Whether the money arrives on the same day. */
  d0: ({ shop }) => flag(shop.settle === 'd0'),
  'd0-fixed': ({ quote }) => money(quote.d0Fixed),
  /** What is added for same-day arrival, as percent of the smallest average transaction. */
  'd0-fixed-share': ({ shop, quote }) => shareOfSmallest(shop, quote.d0Fixed),
  fixed: ({ quote }) => money(quote.fixed),
  'fixed-share': ({ shop, quote }) => shareOfSmallest(shop, quote.fixed),
  'smallest-average': ({ shop }) => money(smallestAverage(shop)),
  annual: ({ quote }) => money(quote.annual),
  /** How often a year it falls due. */
  'annual-times': ({ quote }) => count(quote.annualTimes),
  /** Whether the rates of the quote change, and after how many months. */
  changes: ({ quote }) => flag(quote.first !== undefined),
  first: ({ quote }) => count(quote.first ?? 0),
  /** Added share of bank-card payments, in percent. */
  addon: ({ quote }) => rate(quote.addon),
  monthly: ({ quote }) => money(quote.monthly),
  device: ({ quote }) => money(quote.device),
  deposit: ({ quote }) => money(quote.deposit),
  'deposit-back': ({ quote }) => flag(quote.depositBack),
  /** How many methods the shop uses and the quote names no rate for; as text, which. */
  unquoted: ({ shop, quote }) => {
    const missing = unquotedMethods(shop, quote);
    return { value: missing.length, text: missing.map((method) => methodNames[method]).join('、') };
  },
} as const satisfies Record<string, (it: QuoteCase) => QuoteFact>;

/** Name of a fact, as rules write it. */
type FactName = keyof typeof factReaders;

/** Whether a rule may use a name. */
export function isFactName(name: string): name is FactName {
  return Object.keys(factReaders).includes(name);
}

/** Reads one fact of a quote. */
export function readFact(name: FactName, it: QuoteCase): QuoteFact {
  return factReaders[name](it);
}

function uses(shop: Shop, method: Method): boolean {
  return methodAmount(shop, method) > 0n;
}

function isBelowCostFloor({ shop, quote, caps, day }: QuoteCase, card: 'credit' | 'debit'): boolean {
  return cardsBelowCostFloor(caps, day, shop, quote).includes(card);
}

function cardFee({ shop, quote }: QuoteCase, card: 'credit' | 'debit'): bigint {
  const fee = methodFee(shop, quote, card);
  return fee.percentage + fee.fixed;
}

function floorOf({ shop, caps, day }: QuoteCase, card: 'credit' | 'debit'): bigint | undefined {
  const floor = cardFloor(caps, day, shop, card);
  return floor && floor.issuer + floor.network;
}

function smallestAverage(shop: Shop): bigint | undefined {
  return methods
    .flatMap((method) => [shop.takings[method], shop.large[method]])
    .filter(({ amount }) => amount > 0n)
    .map(({ average }) => average)
    .reduce<bigint | undefined>(
      (least, next) => (least === undefined || next < least ? next : least),
      undefined,
    );
}

function shareOfSmallest(shop: Shop, fee: bigint): QuoteFact {
  const average = smallestAverage(shop);
  if (average === undefined) return { value: undefined, text: '' };
  return rate(((fee * ppbPerWhole) / average / 1000n) * 1000n);
}

function flag(value: boolean): QuoteFact {
  return { value, text: value ? '是' : '否' };
}

function count(value: number): QuoteFact {
  return { value, text: String(value) };
}

function word(value: string, text: string): QuoteFact {
  return { value, text };
}

function money(fen: bigint | undefined): QuoteFact {
  return fen === undefined
    ? { value: undefined, text: '' }
    : { value: Number(fen) / 100, text: yuanText(fen) };
}

function rate(ppb: bigint | undefined): QuoteFact {
  if (ppb === undefined) return { value: undefined, text: '' };
  return { value: Number(ppb) / Number(ppbPerPercent), text: percentText(ppb) };
}
