import type { Quote } from '../../domain/tariff/index.ts';

/** What a quote asks of each transaction: link parameters, each after its prefix and a point. */
export const rateKeys = ['credit', 'debit', 'debit.cap', 'qr', 'foreign', 'fixed'] as const;
/** What it asks for arrival on the same day. */
export const sameDayKeys = ['d0', 'd0.fixed'] as const;
/** What it asks however little the shop takes in. */
export const chargeKeys = ['device', 'install', 'other', 'annual', 'monthly', 'deposit'] as const;

/** All link parameters of a quote, in the order of its form. */
export const quoteKeys = ['name', ...rateKeys, ...sameDayKeys, ...chargeKeys, 'deposit.back'] as const;
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
