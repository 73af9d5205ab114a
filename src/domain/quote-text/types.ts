/** What a quote's text may set: link parameters of a quote without their prefix. */
export type QuoteTextKey =
  | 'credit'
  | 'debit'
  | 'qr'
  | 'foreign'
  | 'debit.cap'
  | 'fixed'
  | 'd0'
  | 'd0.fixed'
  | 'device'
  | 'install'
  | 'other'
  | 'deposit'
  | 'deposit.back'
  | 'annual'
  | 'annual.times'
  | 'monthly'
  | 'credit.large'
  | 'debit.large'
  | 'qr.large'
  | 'foreign.large'
  | 'first'
  | 'later.credit'
  | 'later.debit'
  | 'later.qr'
  | 'later.foreign'
  | 'later.debit.cap'
  | 'addon'
  | 'addon.cap';

/** Values as links write them: rates in percent, amounts in 元. */
export type QuoteTextValues = Partial<Record<QuoteTextKey, string>>;

/** Something that was read without doubt. */
export interface ReadValue {
  key: QuoteTextKey;
  value: string;
  /** The words that say it. */
  words: string;
  /** Where its figure stands in the text. */
  at: number;
}

/** Words with more than one reading. */
export interface Ask {
  words: string;
  question: string;
  options: readonly { label: string; values: QuoteTextValues }[];
  /** The option that is taken while nobody has answered; without it none is. */
  likely?: number;
}

/** What a text says of a quote. */
export interface QuoteTextReading {
  read: readonly ReadValue[];
  asks: readonly Ask[];
  /** Pieces that were not understood. */
  rest: readonly string[];
  /** The texts of the quotes, where several stand one after another: nothing is read then. Otherwise none. */
  parts: readonly string[];
}
