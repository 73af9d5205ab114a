/*
 * Parts of a state as values by link parameter. Links and fields say them in the same words: `url.ts` and `model/form.ts`
 * both read and write them here.
 */
import { percentPlain, yuanPlain } from '../../domain/money.ts';
import {
  classNames,
  methods,
  settleNames,
  type Quote,
  type Shop,
  type Takings,
} from '../../domain/tariff/index.ts';
import { moneyFields, type QuoteKey } from './quote-keys.ts';
import { blankQuote, type EstimatorDefaults } from './state.ts';
import { yesNoNames, type ValueReader } from './values.ts';

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
