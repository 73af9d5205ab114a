import { methods, type Quote } from '../../../domain/tariff/index.ts';

/** What a shop takes in, as link parameters. */
export const shopKeys: readonly string[] = [
  'class',
  ...methods.flatMap((method) => [method, `${method}.avg`]),
  ...methods.flatMap((method) => [`${method}.large`, `${method}.large.avg`]),
];
/** How cost is counted, as link parameters. */
export const countKeys = ['settle', 'months', 'date'] as const;
/** Names the fields of a quote that are the market's estimate. */
export const estimateKey = 'estimate';

/** What a quote asks of each transaction: link parameters, each after its prefix and a point. */
export const rateKeys = ['credit', 'debit', 'debit.cap', 'qr'] as const;
/** What it asks for arrival on the same day. */
export const sameDayKeys = ['d0', 'd0.fixed'] as const;
/** What it asks however little the shop takes in. */
export const chargeKeys = ['device', 'deposit', 'deposit.back', 'annual', 'monthly'] as const;
/** What only some quotes say, by what it is about. */
export const furtherKeys = {
  other: ['foreign', 'fixed', 'install', 'other', 'annual.times'],
  large: ['credit.large', 'debit.large', 'qr.large', 'foreign.large'],
  change: ['first', 'later.credit', 'later.debit', 'later.debit.cap', 'later.qr', 'later.foreign'],
  addon: ['addon', 'addon.cap'],
} as const;

/** All further keys in the order of the form. */
export const allFurtherKeys = [
  ...furtherKeys.other,
  ...furtherKeys.large,
  ...furtherKeys.change,
  ...furtherKeys.addon,
] as const;

/** What a quote asks for: all of its link parameters but its name. */
export const priceKeys = [...rateKeys, ...sameDayKeys, ...chargeKeys, ...allFurtherKeys] as const;
export type PriceKey = (typeof priceKeys)[number];

/** All link parameters of a quote, in the order of its form. */
export const quoteKeys = ['name', ...priceKeys] as const;
export type QuoteKey = (typeof quoteKeys)[number];

/** Amounts of a quote by their parameter. */
export const moneyFields = {
  fixed: 'fixed',
  'd0.fixed': 'd0Fixed',
  device: 'device',
  install: 'install',
  other: 'other',
  deposit: 'deposit',
  annual: 'annual',
  monthly: 'monthly',
} as const satisfies Partial<Record<QuoteKey, keyof Quote>>;

/** Whether a parameter of a quote is written as a share of the amount. */
export function isRateKey(key: string): boolean {
  return /^(?:later\.)?(?:credit|debit|qr|foreign)(?:\.large)?$|^d0$|^addon$/.test(key);
}
