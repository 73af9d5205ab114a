import { maskNumbers } from '../../../domain/masked.ts';
import { isBlank } from '../../../domain/field-values.ts';
import { repeatedParams, type ParamProblem } from '../../shared/param-problem.ts';
import { formOf, readForm, type Form } from './form.ts';
import { estimateKey, priceKeys, shopKeys } from './quote-keys.ts';
import { readCounting, readQuote, readShop } from './state-values.ts';
import {
  blankQuote,
  noLarge,
  ownKeys,
  prefixes,
  type EstimatorDefaults,
  type EstimatorState,
  type Prefix,
} from './state.ts';
import { valueReader } from './values.ts';

/** What a link gives: the fields as it fills them, and what it gave that could not be used. */
export interface ReadLink {
  form: Form;
  problems: readonly ParamProblem[];
}

/**
 * Fills the fields from a link. A bad value stands in its field, is named, and counts as an absent one. If the link sets any of
 * class, amounts and averages, absent amounts are zero and an absent average is the default shop's; without any it is the
 * default shop. If it sets anything of quote a, the quote is what the link gives: an absent rate is unknown, an absent cap is
 * none, an absent charge is zero; without any it is the market's usual prices for the class. Quotes b to d exist if the link
 * says anything of them. Of a parameter that stands twice the first counts. Unknown parameters do not count. Never throws.
 */
export function readLink(query: URLSearchParams, defaults: EstimatorDefaults): ReadLink {
  const given = new Map<string, string>();
  for (const key of ownKeys) {
    const text = query.get(key);
    if (text !== null && !isBlank(text)) given.set(key, key.endsWith('.name') ? maskNumbers(text) : text);
  }
  const values = valueReader({ text: (key) => given.get(key) });
  const said = readShop(values, defaults.shop);
  // The others are read for what is understood of them.
  readCounting(values, defaults);
  for (const prefix of prefixes) readQuote(values, prefix);
  const hasShop = values.understood.some((key) => shopKeys.includes(key));
  const shop = hasShop ? { ...defaults.shop, ...said, large: noLarge } : defaults.shop;
  const isMarket = !values.understood.some((key) => key.startsWith('a.'));
  const quotes = prefixes.filter(
    (prefix) => prefix === 'a' || [...given.keys()].some((key) => key.startsWith(`${prefix}.`)),
  );
  const under = formOf({
    shop,
    date: undefined,
    quotes: quotes.map((prefix) =>
      prefix === 'a' && isMarket
        ? { prefix, quote: defaults.market[shop.class], estimated: priceKeys }
        : { prefix, quote: blankQuote, estimated: [] },
    ),
  });
  const form: Form = {
    ...under,
    values: { ...under.values, ...Object.fromEntries(given) },
    fallback: Object.fromEntries(values.problems.map(({ key }) => [key, under.values[key] ?? ''])),
    estimates: isMarket ? [...under.estimates, ...marked(query, quotes.slice(1))] : marked(query, quotes),
  };
  return { form, problems: [...values.problems, ...repeatedParams(query, ownKeys)] };
}

/** Reads a link as a state. */
export function readEstimate(
  query: URLSearchParams,
  defaults: EstimatorDefaults,
): { state: EstimatorState; problems: readonly ParamProblem[] } {
  const { form, problems } = readLink(query, defaults);
  return { state: readForm(form, defaults, '').state, problems };
}

/** Fields of some quotes that a link says are estimates. */
function marked(query: URLSearchParams, quotes: readonly Prefix[]): string[] {
  return quotes.flatMap((prefix) => {
    const listed = query.get(`${prefix}.${estimateKey}`)?.split(',') ?? [];
    return priceKeys
      .filter((key) => listed.includes('all') || listed.includes(key))
      .map((key) => `${prefix}.${key}`);
  });
}
