import fc from 'fast-check';
import { methods, type Quote, type Shop } from '../../src/domain/tariff/index.ts';

const amount = fc.bigInt(0n, 3_000_000n);
const charge = fc.oneof(fc.constant(0n), fc.bigInt(0n, 300_000n));
const rate = fc.oneof(
  fc.bigInt(0n, 20_000_000n),
  fc.bigInt(0n, 200n).map((hundredths) => hundredths * 100_000n),
);
const cap = fc.option(fc.bigInt(1n, 5_000n), { nil: undefined });
const perMethod = <T>(value: fc.Arbitrary<T>) =>
  fc.record({ credit: value, debit: value, qr: value, foreign: value });

/** Shops of up to 3 万元 by method a month, few enough transactions to count one by one. */
export const anyShop: fc.Arbitrary<Shop> = fc.record({
  class: fc.constantFrom('standard', 'discount', 'exempt'),
  takings: perMethod(fc.record({ amount, average: fc.bigInt(900n, 900_000n) })),
  large: perMethod(
    fc.oneof(
      fc.constant({ amount: 0n, average: 1n }),
      fc.record({ amount: fc.bigInt(1n, 9_000_000n), average: fc.bigInt(300_000n, 5_000_000n) }),
    ),
  ),
  settle: fc.constantFrom('t1', 'd0'),
  months: fc.integer({ min: 1, max: 60 }),
});

/** Quotes with and without each of their parts. */
export const anyQuote: fc.Arbitrary<Quote> = fc.record({
  name: fc.constantFrom('', '老王那份', 'A&B=c', '报价 2'),
  rates: perMethod(fc.option(rate, { nil: undefined })),
  debitCap: cap,
  largeRates: perMethod(fc.option(rate, { nil: undefined })),
  first: fc.option(fc.integer({ min: 1, max: 59 }), { nil: undefined }),
  later: fc.record({ rates: perMethod(fc.option(rate, { nil: undefined })), debitCap: cap }),
  addon: fc.oneof(fc.constant(0n), rate),
  addonCap: cap,
  fixed: charge,
  d0: fc.oneof(fc.constant(0n), rate),
  d0Fixed: charge,
  device: charge,
  install: charge,
  other: charge,
  deposit: charge,
  depositBack: fc.boolean(),
  annual: charge,
  annualTimes: fc.integer({ min: 1, max: 12 }),
  monthly: charge,
});

/** Any of the four methods. */
export const anyMethod = fc.constantFrom(...methods);

/** Days over the known caps. */
export const anyDay = fc.constantFrom('2021-09-30', '2024-09-30', '2026-11-24', '2027-09-30', '2027-10-01');
