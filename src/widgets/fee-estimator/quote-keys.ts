import type { Quote } from '../../domain/tariff/index.ts';

/** Link parameters of a quote, each after its prefix and a point. */
export const quoteKeys = [
  'name',
  'credit',
  'debit',
  'debit.cap',
  'qr',
  'foreign',
  'fixed',
  'd0',
  'd0.fixed',
  'device',
  'install',
  'other',
  'deposit',
  'deposit.back',
  'annual',
  'monthly',
] as const;
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
