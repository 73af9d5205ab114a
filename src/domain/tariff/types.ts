/** Classes of merchant in the card pricing rules: 标准类, 优惠类, 减免类. */
export const merchantClasses = ['standard', 'discount', 'exempt'] as const;
export type MerchantClass = (typeof merchantClasses)[number];

/** Ways of paying that a quote prices: credit card, debit card, QR code, card issued abroad. */
export const methods = ['credit', 'debit', 'qr', 'foreign'] as const;
export type Method = (typeof methods)[number];

/** When the money arrives: next working day, or the same day. */
export const settlements = ['t1', 'd0'] as const;
export type Settlement = (typeof settlements)[number];

/** What a shop takes in by one method. */
export interface Takings {
  /** 分 a month. */
  amount: bigint;
  /** 分 of an average transaction, above zero. */
  average: bigint;
}

/** What a shop takes in, and how cost is counted for it. */
export interface Shop {
  class: MerchantClass;
  takings: Readonly<Record<Method, Takings>>;
  settle: Settlement;
  /** Months over which cost is counted, 1–60. */
  months: number;
}

/** What a salesman offers. Amounts in 分, rates in parts per billion. */
export interface Quote {
  name: string;
  /** Share of the amount; `undefined` where the offer names none: that share is then left out and must be said. */
  rates: Readonly<Record<Method, bigint | undefined>>;
  /** Highest percentage part of one debit transaction, if capped. */
  debitCap: bigint | undefined;
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
  /** Due at the start of each started year. */
  annual: bigint;
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
