import {
  byMethod,
  type MerchantClass,
  type Quote,
  type Shop,
  type Takings,
} from '../../../domain/tariff/index.ts';
import { countKeys, priceKeys, quoteKeys, shopKeys, type PriceKey } from './quote-keys.ts';

/** Prefixes of quotes in links, in their order on the page. */
export const prefixes = ['a', 'b', 'c', 'd'] as const;
export type Prefix = (typeof prefixes)[number];

/** Every link parameter that the tools of quotes read. */
export const ownKeys: readonly string[] = [
  ...shopKeys,
  ...countKeys,
  ...prefixes.flatMap((prefix) => quoteKeys.map((key) => `${prefix}.${key}`)),
];

/** One offer under its prefix. */
export interface QuoteEntry {
  prefix: Prefix;
  quote: Quote;
  /** Fields that are the market's usual prices for the class: nobody has offered them. */
  estimated: readonly PriceKey[];
}

/** Whether nothing of a quote is an offer that somebody made. */
export function isEstimate({ estimated }: QuoteEntry): boolean {
  return estimated.length === priceKeys.length;
}

/** All that a link can say. */
export interface EstimatorState {
  shop: Shop;
  /** Day of calculation, `YYYY-MM-DD`; `undefined` means today. */
  date: string | undefined;
  /** Quotes by rising prefix; the first is always `a`. */
  quotes: readonly QuoteEntry[];
}

/** Values of all fields that a link does not set. */
export interface EstimatorDefaults {
  /** The default kind of shop. */
  shop: Shop;
  /** Usual market prices by class. */
  market: Readonly<Record<MerchantClass, Quote>>;
  /** First day for which government caps are known, `YYYY-MM-DD`. */
  earliest: string;
}

const noRates = byMethod(() => undefined);

/** A quote that names nothing: no rate, no cap, no charge. */
export const blankQuote: Quote = {
  name: '',
  rates: noRates,
  largeRates: noRates,
  debitCap: undefined,
  first: undefined,
  later: { rates: noRates, debitCap: undefined },
  addon: 0n,
  addonCap: undefined,
  fixed: 0n,
  d0: 0n,
  d0Fixed: 0n,
  device: 0n,
  install: 0n,
  other: 0n,
  deposit: 0n,
  depositBack: true,
  annual: 0n,
  annualTimes: 1,
  monthly: 0n,
};

/** Nothing taken in by larger payments; the average does not matter then. */
export const noTakings: Takings = { amount: 0n, average: 1n };
export const noLarge = byMethod(() => noTakings);

/** The state of a link that says nothing: the default shop with the market's usual prices. */
export function initialState({ shop, market }: EstimatorDefaults): EstimatorState {
  return {
    shop,
    date: undefined,
    quotes: [{ prefix: 'a', quote: market[shop.class], estimated: priceKeys }],
  };
}
