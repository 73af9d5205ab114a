import { yuanPlain } from '../../../domain/money.ts';
import { methods, type MerchantClass, type Quote, type Shop } from '../../../domain/tariff/index.ts';
import type { ParamProblem } from '../../shared/param-problem.ts';
import { quoteKeys } from '../quote-keys.ts';
import { blankQuote, prefixes, type EstimatorDefaults, type EstimatorState, type Prefix } from '../state.ts';
import { readCounting, readQuote, readShop, writeQuote } from '../state-values.ts';
import { valueReader } from '../values.ts';

/** What stands in the fields, as typed, by link parameter; the field of the day shows today while nothing is set. */
export interface Form {
  values: Readonly<Record<string, string>>;
  /** Quotes shown, by rising prefix. */
  quotes: readonly Prefix[];
  /** Quote a is the market's usual prices; it follows the class until one of its fields is typed in. */
  estimated: boolean;
}

/** Fills the fields with a state. */
export function formOf({ shop, date, quotes }: EstimatorState): Form {
  return {
    values: {
      ...shopValues(shop),
      settle: shop.settle,
      months: String(shop.months),
      ...(date === undefined ? {} : { date }),
      ...Object.assign({}, ...quotes.map(({ prefix, quote }) => quoteValues(prefix, quote))),
    },
    quotes: quotes.map(({ prefix }) => prefix),
    estimated: quotes.some(({ estimated }) => estimated),
  };
}

/**
 * Reads the fields. What is blank or not understood counts as not given: an amount and a charge as zero, an average as the
 * default shop's, a rate as unknown, a cap as none; what was not understood is named as a problem.
 */
export function readForm(
  form: Form,
  defaults: EstimatorDefaults,
  today: string,
): { state: EstimatorState; problems: readonly ParamProblem[] } {
  const values = valueReader((key) => form.values[key]);
  const shop = readShop(values, defaults.shop) ?? defaults.shop;
  const { date, ...counting } = readCounting(values, defaults);
  const quotes = form.quotes.map((prefix) => {
    const estimated = prefix === 'a' && form.estimated;
    const quote = estimated ? defaults.market[shop.class] : (readQuote(values, prefix) ?? blankQuote);
    return { prefix, quote, estimated };
  });
  return {
    state: { shop: { ...shop, ...counting }, date: date === today ? undefined : date, quotes },
    problems: values.problems,
  };
}

/** Types into one field. Typing into quote a makes it an offer; a new class brings the market prices of that class. */
export function typed(form: Form, key: string, value: string, market: EstimatorDefaults['market']): Form {
  const changed = { ...form, values: { ...form.values, [key]: value } };
  if (key.startsWith('a.')) return { ...changed, estimated: false };
  return key === 'class' && form.estimated ? withMarket(changed, market[value as MerchantClass]) : changed;
}

/** Fills what the shop takes in; the rest stays, but market prices follow the class. */
export function withShop(form: Form, shop: Shop, market: EstimatorDefaults['market']): Form {
  const changed = { ...form, values: { ...form.values, ...shopValues(shop) } };
  return form.estimated ? withMarket(changed, market[shop.class]) : changed;
}

/** Fills quote a with market prices. */
export function withMarket(form: Form, quote: Quote): Form {
  return { ...form, values: { ...form.values, ...quoteValues('a', quote) }, estimated: true };
}

/** Adds an empty quote under the first free prefix; unchanged when all four are taken. */
export function withNewQuote(form: Form): Form {
  const free = prefixes.find((prefix) => !form.quotes.includes(prefix));
  if (!free) return form;
  const values = { ...form.values, ...quoteValues(free, blankQuote) };
  return { ...form, values, quotes: [...form.quotes, free].sort() };
}

/** Takes a quote away. */
export function withoutQuote(form: Form, prefix: Prefix): Form {
  return { ...form, quotes: form.quotes.filter((other) => other !== prefix) };
}

function shopValues(shop: Shop): Record<string, string> {
  const pairs = methods.flatMap((method) => {
    const { amount, average } = shop.takings[method];
    return [
      [method, yuanPlain(amount)],
      [`${method}.avg`, yuanPlain(average)],
    ];
  });
  return { class: shop.class, ...(Object.fromEntries(pairs) as Record<string, string>) };
}

function quoteValues(prefix: Prefix, quote: Quote): Record<string, string> {
  const set = Object.fromEntries(writeQuote(quote)) as Record<string, string>;
  const back = quote.depositBack ? 'yes' : 'no';
  return Object.fromEntries(
    quoteKeys.map((key) => [`${prefix}.${key}`, key === 'deposit.back' ? back : (set[key] ?? '')]),
  );
}
