import { percentPlain, yuanPlain } from '../../domain/money.ts';
import {
  classNames,
  methods,
  settleNames,
  type Quote,
  type Shop,
  type Takings,
} from '../../domain/tariff/index.ts';
import type { ParamProblem } from '../shared/param-problem.ts';
import { moneyFields, type QuoteKey } from './quote-keys.ts';
import {
  blankQuote,
  prefixes,
  type EstimatorDefaults,
  type EstimatorState,
  type QuoteEntry,
} from './state.ts';
import { valueReader, yesNoNames, type ValueReader } from './values.ts';

/**
 * Reads a link. A bad value counts as an absent one and is named in a problem. If the link sets any of class, amounts and
 * averages, absent amounts are zero and an absent average is the default shop's; without any it is the default shop. If it
 * sets anything of quote a, the quote is what the link gives: an absent rate is unknown, an absent cap is none, an absent
 * charge is zero; without any it is the market's usual prices for the class. Quotes b to d exist if the link sets anything of
 * them. Unknown parameters do not count. Never throws.
 */
export function readEstimate(
  query: URLSearchParams,
  defaults: EstimatorDefaults,
): { state: EstimatorState; problems: readonly ParamProblem[] } {
  const values = valueReader((key) => query.get(key) ?? undefined);
  const shop = readShop(values, defaults.shop) ?? defaults.shop;
  const count = readCounting(values, defaults);
  const quotes = prefixes.flatMap((prefix): QuoteEntry[] => {
    const quote = readQuote(values, prefix);
    if (quote) return [{ prefix, quote, estimated: false }];
    return prefix === 'a' ? [{ prefix, quote: defaults.market[shop.class], estimated: true }] : [];
  });
  const { date, ...counting } = count;
  return { state: { shop: { ...shop, ...counting }, date, quotes }, problems: values.problems };
}

/** Reads class, amounts and averages; `undefined` if none of them is given. */
export function readShop(values: ValueReader, fallback: Shop): Shop | undefined {
  const merchantClass = values.choice('class', classNames);
  const given = methods.map((method) => ({
    method,
    amount: values.amount(method),
    average: values.average(`${method}.avg`),
  }));
  if (!merchantClass && given.every(({ amount, average }) => amount === undefined && average === undefined)) {
    return undefined;
  }
  const takings = Object.fromEntries(
    given.map(({ method, amount = 0n, average = fallback.takings[method].average }) => [
      method,
      { amount, average },
    ]),
  ) as Record<(typeof methods)[number], Takings>;
  return { ...fallback, class: merchantClass ?? fallback.class, takings };
}

/** Reads how cost is counted: settlement, months, day. */
export function readCounting(
  values: ValueReader,
  { shop, earliest }: EstimatorDefaults,
): Pick<Shop, 'settle' | 'months'> & { date: string | undefined } {
  return {
    settle: values.choice('settle', settleNames) ?? shop.settle,
    months: values.months('months') ?? shop.months,
    date: values.day('date', earliest),
  };
}

/** Reads the quote under a prefix; `undefined` if nothing of it is given. */
export function readQuote(values: ValueReader, prefix: string): Quote | undefined {
  let given = false;
  const take = <T>(value: T | undefined): T | undefined => {
    given ||= value !== undefined;
    return value;
  };
  const money = (key: QuoteKey) => take(values.amount(`${prefix}.${key}`)) ?? 0n;
  const rate = (key: QuoteKey) => take(values.rate(`${prefix}.${key}`));
  const charges = Object.fromEntries(
    Object.entries(moneyFields).map(([key, field]) => [field, money(key as QuoteKey)]),
  ) as Pick<Quote, (typeof moneyFields)[keyof typeof moneyFields]>;
  const quote: Quote = {
    name: take(values.name(`${prefix}.name`)) ?? '',
    rates: { credit: rate('credit'), debit: rate('debit'), qr: rate('qr'), foreign: rate('foreign') },
    debitCap: take(values.amount(`${prefix}.debit.cap`)),
    d0: rate('d0') ?? 0n,
    depositBack: take(values.choice(`${prefix}.deposit.back`, yesNoNames)) !== 'no',
    ...charges,
  };
  return given ? quote : undefined;
}

/**
 * Writes a state as a link that reads back as the same state. The shop is always written out, so that a link keeps its
 * meaning when the default shop changes; market prices are not, so that they stay marked as such.
 */
export function writeEstimate({ shop, date, quotes }: EstimatorState): URLSearchParams {
  const query = new URLSearchParams({ class: shop.class });
  for (const method of methods) {
    const { amount, average } = shop.takings[method];
    if (amount > 0n) query.set(method, yuanPlain(amount));
    query.set(`${method}.avg`, yuanPlain(average));
  }
  query.set('settle', shop.settle);
  query.set('months', String(shop.months));
  if (date !== undefined) query.set('date', date);
  for (const { prefix, quote, estimated } of quotes) {
    if (estimated) continue;
    const pairs = writeQuote(quote);
    for (const [key, value] of pairs.length > 0 ? pairs : ([['fixed', '0']] as const)) {
      query.set(`${prefix}.${key}`, value);
    }
  }
  return query;
}

/** What a quote sets, as pairs of parameter and value. */
export function writeQuote(quote: Quote): [QuoteKey, string][] {
  const pairs: [QuoteKey, string][] = [];
  if (quote.name !== blankQuote.name) pairs.push(['name', quote.name]);
  for (const method of methods) {
    const rate = quote.rates[method];
    if (rate !== undefined) pairs.push([method, percentPlain(rate)]);
  }
  if (quote.debitCap !== undefined) pairs.push(['debit.cap', yuanPlain(quote.debitCap)]);
  if (quote.d0 > 0n) pairs.push(['d0', percentPlain(quote.d0)]);
  for (const [key, field] of Object.entries(moneyFields)) {
    if (quote[field] > 0n) pairs.push([key as QuoteKey, yuanPlain(quote[field])]);
  }
  if (!quote.depositBack) pairs.push(['deposit.back', 'no']);
  return pairs;
}
