/*
 * Parts of a state as values by link parameter. Links and fields say them in the same words: `link.ts` and `form.ts` both read
 * and write them here.
 */
import { percentPlain, yuanPlain } from '../../../domain/money.ts';
import {
  byMethod,
  classNames,
  methods,
  settleNames,
  type Method,
  type Quote,
  type Rates,
  type Shop,
  type Takings,
} from '../../../domain/tariff/index.ts';
import { moneyFields, type QuoteKey } from './quote-keys.ts';
import { blankQuote, noTakings, type EstimatorDefaults } from './state.ts';
import { yesNoNames, type ValueReader } from './values.ts';

/** Reads class, amounts and averages. Larger payments without an average are one. */
export function readShop(values: ValueReader, fallback: Shop): Pick<Shop, 'class' | 'takings' | 'large'> {
  return {
    class: values.choice('class', classNames) ?? fallback.class,
    takings: byMethod((method): Takings => ({
      amount: values.amount(method) ?? 0n,
      average: values.average(`${method}.avg`) ?? fallback.takings[method].average,
    })),
    large: byMethod((method): Takings => {
      const amount = values.amount(`${method}.large`) ?? 0n;
      return { amount, average: values.average(`${method}.large.avg`) ?? (amount || noTakings.average) };
    }),
  };
}

/** Reads how cost is counted: settlement, months, day. */
export function readCounting(
  values: ValueReader,
  { shop, earliest }: EstimatorDefaults,
): Pick<Shop, 'settle' | 'months'> & { date: string | undefined } {
  return {
    settle: values.choice('settle', settleNames) ?? shop.settle,
    months: values.months('months', 60) ?? shop.months,
    date: values.day('date', earliest),
  };
}

/** Reads the quote under a prefix. */
export function readQuote(values: ValueReader, prefix: string): Quote {
  const of = (key: QuoteKey) => `${prefix}.${key}`;
  const rate = (key: QuoteKey) => values.rate(of(key));
  const cap = (key: QuoteKey) => values.cap(of(key));
  const charges = Object.fromEntries(
    Object.entries(moneyFields).map(([key, field]) => [field, values.amount(of(key as QuoteKey)) ?? 0n]),
  ) as Pick<Quote, (typeof moneyFields)[keyof typeof moneyFields]>;
  return {
    name: values.name(of('name')) ?? '',
    rates: byMethod((method) => rate(method)) satisfies Rates,
    debitCap: cap('debit.cap'),
    largeRates: byMethod((method) => rate(`${method}.large`)),
    first: values.months(of('first'), 59),
    later: { rates: byMethod((method) => rate(`later.${method}`)), debitCap: cap('later.debit.cap') },
    addon: rate('addon') ?? 0n,
    addonCap: cap('addon.cap'),
    d0: rate('d0') ?? 0n,
    depositBack: values.choice(of('deposit.back'), yesNoNames) !== 'no',
    annualTimes: values.times(of('annual.times')) ?? blankQuote.annualTimes,
    ...charges,
  };
}

/** What a shop takes in, as pairs of parameter and value; larger payments only where there are any. */
export function writeShop(shop: Shop): [string, string][] {
  return [
    ['class', shop.class],
    ...methods.flatMap((method): [string, string][] => [
      [method, yuanPlain(shop.takings[method].amount)],
      [`${method}.avg`, yuanPlain(shop.takings[method].average)],
    ]),
    ...methods
      .filter((method) => shop.large[method].amount > 0n)
      .flatMap((method): [string, string][] => [
        [`${method}.large`, yuanPlain(shop.large[method].amount)],
        [`${method}.large.avg`, yuanPlain(shop.large[method].average)],
      ]),
  ];
}

/** What a quote sets, as pairs of parameter and value. */
export function writeQuote(quote: Quote): [QuoteKey, string][] {
  const pairs: [QuoteKey, string][] = [];
  const rates = (of: Rates, key: (method: Method) => QuoteKey) => {
    for (const method of methods) {
      const rate = of[method];
      if (rate !== undefined) pairs.push([key(method), percentPlain(rate)]);
    }
  };
  const cap = (key: QuoteKey, fen: bigint | undefined) => {
    if (fen !== undefined) pairs.push([key, yuanPlain(fen)]);
  };
  if (quote.name !== blankQuote.name) pairs.push(['name', quote.name]);
  rates(quote.rates, (method) => method);
  cap('debit.cap', quote.debitCap);
  if (quote.d0 > 0n) pairs.push(['d0', percentPlain(quote.d0)]);
  for (const [key, field] of Object.entries(moneyFields)) {
    if (quote[field] > 0n) pairs.push([key as QuoteKey, yuanPlain(quote[field])]);
  }
  if (!quote.depositBack) pairs.push(['deposit.back', 'no']);
  if (quote.annualTimes !== blankQuote.annualTimes) pairs.push(['annual.times', String(quote.annualTimes)]);
  rates(quote.largeRates, (method) => `${method}.large`);
  if (quote.first !== undefined) pairs.push(['first', String(quote.first)]);
  rates(quote.later.rates, (method) => `later.${method}`);
  cap('later.debit.cap', quote.later.debitCap);
  if (quote.addon > 0n) pairs.push(['addon', percentPlain(quote.addon)]);
  cap('addon.cap', quote.addonCap);
  return pairs;
}
