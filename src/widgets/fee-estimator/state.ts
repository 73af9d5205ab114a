import type { MerchantClass, Quote, Shop } from '../../domain/tariff/index.ts';

/** Prefixes of quotes in links, in their order on the page. */
export const prefixes = ['a', 'b', 'c', 'd'] as const;
export type Prefix = (typeof prefixes)[number];

/** One offer under its prefix. */
export interface QuoteEntry {
  prefix: Prefix;
  quote: Quote;
  /** The quote is the market's usual prices for the class, not an offer that somebody made. */
  estimated: boolean;
}

/** All that a link can say. */
export interface EstimatorState {
  shop: Shop;
  /** Day of calculation, `YYYY-MM-DD`; `undefined` means today. */
  date: string | undefined;
  /** Quotes by rising prefix; the first is always `a`. */
  quotes: readonly QuoteEntry[];
}

/** What stands where a link is silent. */
export interface EstimatorDefaults {
  /** The default kind of shop. */
  shop: Shop;
  /** Usual market prices by class. */
  market: Readonly<Record<MerchantClass, Quote>>;
  /** First day for which government caps are known, `YYYY-MM-DD`. */
  earliest: string;
}

/** A quote that names nothing: no rate, no cap, no charge. */
export const blankQuote: Quote = {
  name: '',
  rates: { credit: undefined, debit: undefined, qr: undefined, foreign: undefined },
  debitCap: undefined,
  fixed: 0n,
  d0: 0n,
  d0Fixed: 0n,
  device: 0n,
  install: 0n,
  other: 0n,
  deposit: 0n,
  depositBack: true,
  annual: 0n,
  monthly: 0n,
};

/** The state of a link that says nothing: the default shop with the market's usual prices. */
export function initialState({ shop, market }: EstimatorDefaults): EstimatorState {
  return {
    shop,
    date: undefined,
    quotes: [{ prefix: 'a', quote: market[shop.class], estimated: true }],
  };
}
