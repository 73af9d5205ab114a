/** Classes of merchant in the card pricing rules: 标准类, 优惠类, 减免类. */
export const merchantClasses = ['standard', 'discount', 'exempt'] as const;
export type MerchantClass = (typeof merchantClasses)[number];

/** Ways of paying that a quote prices: credit card, debit card, QR code, card issued abroad. */
export const methods = ['credit', 'debit', 'qr', 'foreign'] as const;
export type Method = (typeof methods)[number];

/** Something of each way of paying. */
export function byMethod<T>(of: (method: Method) => T): Readonly<Record<Method, T>> {
  return Object.fromEntries(methods.map((method) => [method, of(method)])) as Record<Method, T>;
}

/** When the money arrives: next working day, or the same day. */
export type Arrival = 't1' | 'd0';

/** What a shop takes in by one method. */
export interface Takings {
  /** 分 a month. */
  amount: bigint;
  /** 分 of an average transaction, above zero. */
  average: bigint;
}

/** Sizes of payment that a quote may price apart. */
export const sizes = ['usual', 'large'] as const;
export type Size = (typeof sizes)[number];

/** What a shop takes in, and how cost is counted for it. */
export interface Shop {
  class: MerchantClass;
  takings: Readonly<Record<Method, Takings>>;
  /** Taken in by larger payments, in addition. */
  large: Readonly<Record<Method, Takings>>;
  settle: Arrival;
  /** Months over which cost is counted, 1–60. */
  months: number;
}

/** Shares of the amount in parts per billion; `undefined` where nothing is said. */
export type Rates = Readonly<Record<Method, bigint | undefined>>;

/** What a salesman offers. Amounts in 分, rates in parts per billion. */
export interface Quote {
  name: string;
  /** Share of the amount; `undefined` where the offer names none: that share is then left out and must be said. */
  rates: Rates;
  /** Share of larger payments; `undefined` where it is the same as of the others, at that time. */
  largeRates: Rates;
  /** Highest percentage part of one debit transaction, if capped; of larger ones too. */
  debitCap: bigint | undefined;
  /** Months for which `rates` and `debitCap` hold, 1–59; `undefined` if they hold for good. */
  first: number | undefined;
  /** What holds from then on; `undefined` where nothing changes. */
  later: { readonly rates: Rates; readonly debitCap: bigint | undefined };
  /** Added share of each bank-card payment (insurance and the like). */
  addon: bigint;
  /** Highest add-on of one payment, if capped. */
  addonCap: bigint | undefined;
  /** Added to each transaction. */
  fixed: bigint;
  /** Added share for arrival on the same day; counts with `settle = d0` only. */
  d0: bigint;
  /** Added to each transaction for arrival on the same day; counts with `settle = d0` only. */
  d0Fixed: bigint;
  device: bigint;
  install: bigint;
  other: bigint;
  deposit: bigint;
  /** Whether the deposit comes back. */
  depositBack: boolean;
  /** Due in each started year, `annualTimes` times. */
  annual: bigint;
  /** How often a year, 1–12. */
  annualTimes: number;
  monthly: bigint;
}

/** A government cap on what the acquirer itself owes for one bank-card transaction. */
export interface RegulatedCap {
  part: 'issuer' | 'network';
  class: MerchantClass;
  card: 'credit' | 'debit';
  /** First day, `YYYY-MM-DD`. */
  from: string;
  /** Last day, if it ends. */
  until?: string | undefined;
  /** Parts per billion of the amount. */
  rate: bigint;
  /** 分 of one transaction, if capped. */
  cap?: bigint | undefined;
}
