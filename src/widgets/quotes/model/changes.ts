/* What may be done to the fields of a form. */
import { rateUnits, readRate, type RateUnit } from '../../../domain/field-values.ts';
import { tidy } from '../../../domain/chinese-number.ts';
import { plainDecimal } from '../../../domain/money.ts';
import type { MerchantClass, Quote, Shop } from '../../../domain/tariff/index.ts';
import { quoteValues, shopValues, type Form } from './form.ts';
import { isRateKey, priceKeys, shopKeys } from './quote-keys.ts';
import { blankQuote, prefixes, type EstimatorDefaults, type Prefix } from './state.ts';

type Market = EstimatorDefaults['market'];

/** Types into one field: it is no estimate from then on. A new class brings the market prices of that class. */
export function typed(form: Form, key: string, value: string, market: Market): Form {
  const changed: Form = {
    ...form,
    values: { ...form.values, [key]: value },
    fallback: those(form.fallback, (other) => other !== key),
    estimates: form.estimates.filter((other) => other !== key),
  };
  return key === 'class' ? withMarketOf(changed, market[value as MerchantClass]) : changed;
}

/** Types prices into fields as readers of its unit write them. @param values by link parameter with its prefix, rates in percent */
export function withPrices(
  form: Form,
  values: Iterable<readonly [key: string, value: string]>,
  market: Market,
): Form {
  return [...values].reduce(
    (next, [key, value]) => typed(next, key, asShown(form, key, value), market),
    form,
  );
}

/** Fills what the shop takes in; the rest stays, but market prices follow the class. */
export function withShop(form: Form, shop: Shop, market: Market): Form {
  const blank = Object.fromEntries(shopKeys.map((key) => [key, '']));
  const values = { ...form.values, ...blank, ...shopValues(shop) };
  return withMarketOf({ ...form, values, fallback: {} }, market[shop.class]);
}

/** Fills a quote with market prices. */
export function withMarket(form: Form, prefix: Prefix, quote: Quote): Form {
  const others = form.estimates.filter((key) => !key.startsWith(`${prefix}.`));
  return {
    ...withQuote(form, prefix, quote),
    estimates: [...others, ...priceKeys.map((key) => `${prefix}.${key}`)],
  };
}

/** Adds an empty quote under the first free prefix; unchanged when all four are taken. */
export function withNewQuote(form: Form): Form {
  const free = freePrefix(form);
  return free ? withQuote(form, free, blankQuote) : form;
}

/** The prefix that the next new quote gets, if there is room for one. */
export function freePrefix({ quotes }: Form): Prefix | undefined {
  return prefixes.find((prefix) => !quotes.includes(prefix));
}

/** Takes a quote away. */
export function withoutQuote(form: Form, prefix: Prefix): Form {
  const isOther = (key: string) => !key.startsWith(`${prefix}.`);
  return {
    values: those(form.values, isOther),
    fallback: those(form.fallback, isOther),
    quotes: form.quotes.filter((other) => other !== prefix),
    estimates: form.estimates.filter(isOther),
    units: those(form.units, (other) => other !== prefix),
  };
}

/**
 * Writes the rates of a quote in another unit. What they mean stays; a rate that is questioned keeps its figures, since its unit
 * is what is wrong.
 *
 * @param doubts what is questioned, by link parameter
 */
export function withUnit(
  form: Form,
  prefix: Prefix,
  unit: RateUnit,
  doubts: Readonly<Record<string, unknown>>,
): Form {
  const former = form.units[prefix] ?? 'percent';
  const values = Object.entries(form.values).map(([key, text]) => {
    const own = key.startsWith(`${prefix}.`) && isRateKey(key.slice(2));
    return [key, own && isBare(text) && !(key in doubts) ? inUnit(text, former, unit) : text];
  });
  return {
    ...form,
    values: Object.fromEntries(values) as Form['values'],
    units: { ...form.units, [prefix]: unit },
  };
}

function withQuote(form: Form, prefix: Prefix, quote: Quote): Form {
  const rest = withoutQuote(form, prefix);
  return {
    ...rest,
    values: { ...rest.values, ...quoteValues(prefix, quote) },
    quotes: [...rest.quotes, prefix].sort(),
  };
}

/** Brings the estimates to the market prices of a class. */
function withMarketOf(form: Form, quote: Quote): Form {
  const market = Object.assign(
    {},
    ...form.quotes.map((prefix) => quoteValues(prefix, quote)),
  ) as Form['values'];
  const values = { ...form.values };
  const fallback = { ...form.fallback };
  for (const key of form.estimates) {
    const price = market[key] ?? '';
    if (key in fallback) fallback[key] = price;
    else values[key] = asShown(form, key, price);
  }
  return { ...form, values, fallback };
}

/** A price as its field shows it. @param price a rate in percent */
function asShown({ units }: Form, key: string, price: string): string {
  return isRateKey(key.slice(2))
    ? inUnit(price, 'percent', units[key.charAt(0) as Prefix] ?? 'percent')
    : price;
}

/** A figure of a rate written in another unit; what is no rate stays. */
function inUnit(text: string, from: RateUnit, to: RateUnit): string {
  const reading = readRate(text, from);
  if (!reading.ok || from === to) return text;
  return plainDecimal(reading.value, 7 - rateUnits.indexOf(to));
}

function isBare(text: string): boolean {
  return /^[\d.,]+$/.test(tidy(text));
}

function those<T>(of: Readonly<Record<string, T>>, isKept: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(of).filter(([key]) => isKept(key)));
}
