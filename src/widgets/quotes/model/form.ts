import type { RateUnit } from '../../../domain/field-values.ts';
import type { ParamProblem } from '../../shared/param-problem.ts';
import { priceKeys, quoteKeys, type PriceKey } from './quote-keys.ts';
import type { EstimatorDefaults, EstimatorState, Prefix } from './state.ts';
import { readCounting, readQuote, readShop, writeQuote, writeShop } from './state-values.ts';
import { valueReader, type ValueReader } from './values.ts';
import type { Quote, Shop } from '../../../domain/tariff/index.ts';

/** What stands in the fields, as typed, by link parameter; the field of the day shows today while nothing is set. */
export interface Form {
  values: Readonly<Record<string, string>>;
  /** What counts instead where the text of a field is not understood, as a link writes it. */
  fallback: Readonly<Record<string, string>>;
  /** Quotes shown, by rising prefix. */
  quotes: readonly Prefix[];
  /** Fields of quotes that nobody typed in: they hold market prices. */
  estimates: readonly string[];
  /** What the rates of a quote are written in; percent unless said. */
  units: Readonly<Partial<Record<Prefix, RateUnit>>>;
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
    fallback: {},
    quotes: quotes.map(({ prefix }) => prefix),
    estimates: quotes.flatMap(({ prefix, estimated }) => estimated.map((key) => `${prefix}.${key}`)),
    units: {},
  };
}

/** Reads the fields of a form one by one. */
export function formReader({ values, fallback, units }: Form): ValueReader {
  return valueReader({
    text: (key) => values[key],
    fallback: (key) => fallback[key],
    unit: (key) => units[key.charAt(0) as Prefix],
  });
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
  const values = formReader(form);
  const shop = readShop(values, defaults.shop);
  const { date, ...counting } = readCounting(values, defaults);
  const quotes = form.quotes.map((prefix) => {
    const quote = readQuote(values, prefix);
    const estimated = priceKeys.filter((key) => form.estimates.includes(`${prefix}.${key}`));
    return { prefix, quote, estimated: partly(estimated, quote) };
  });
  return {
    state: { shop: { ...shop, ...counting }, date: date === today ? undefined : date, quotes },
    problems: values.problems,
  };
}

/** Estimates of a quote: where only some fields are, those that say something. */
function partly(estimated: readonly PriceKey[], quote: Quote): readonly PriceKey[] {
  if (estimated.length === priceKeys.length) return priceKeys;
  const said = writeQuote(quote).map(([key]) => key);
  return estimated.filter((key) => said.includes(key));
}

/** What a shop takes in, as fields show it. */
export function shopValues(shop: Shop): Record<string, string> {
  return Object.fromEntries(writeShop(shop));
}

/** What a quote says, as fields show it: those it leaves out are blank. */
export function quoteValues(prefix: Prefix, quote: Quote): Record<string, string> {
  const set = Object.fromEntries(writeQuote(quote)) as Record<string, string>;
  const back = quote.depositBack ? 'yes' : 'no';
  return Object.fromEntries(
    quoteKeys.map((key) => [`${prefix}.${key}`, key === 'deposit.back' ? back : (set[key] ?? '')]),
  );
}

/** The unit of a quote's rates, for what stands beside its fields. */
export function unitOf({ units }: Form, prefix: Prefix): '%' | '‰' | '万分之' {
  return { percent: '%', permille: '‰', permyriad: '万分之' }[units[prefix] ?? 'percent'] as
    '%' | '‰' | '万分之';
}
