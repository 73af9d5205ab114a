import { z } from 'astro/zod';
import { day, evidence, id } from './evidence.ts';

/** A percentage as an exact decimal string: "0.45" means 0.45 %. */
export const percent = z
  .string()
  .regex(/^\d{1,3}(?:\.\d{1,7})?$/, { error: '百分比写成带引号的小数，例如 "0.45"' });

/** An amount as an exact decimal string in 元. */
export const yuan = z
  .string()
  .regex(/^\d{1,10}(?:\.\d{1,2})?$/, { error: '金额写成带引号的元，最多两位小数，例如 "3.25"' });

/** Merchant classes of the card pricing rules. */
export const merchantClass = z.enum(['standard', 'discount', 'exempt']);

/** A dated government cap on what the acquirer owes for one bank-card transaction. */
export const regulatedRate = evidence.extend({
  id,
  /** Whole statement, for the list of citations. */
  statement: z.string().min(4),
  /** Which part of the fee it caps. */
  part: z.enum(['issuer', 'network']),
  class: merchantClass,
  card: z.enum(['credit', 'debit']),
  /** First day of this cap. */
  from: day,
  /** Last day of this cap; absent while no end is known. */
  until: day.optional(),
  /** Highest share of the amount. */
  percent,
  /** Highest fee of one transaction, if capped. */
  capYuan: yuan.optional(),
});

/** A market price: an editable default, never an official figure. */
export const marketPrice = evidence.extend({
  id,
  /** What it is the price of. */
  label: z.string().min(2),
  /** Default that fills the field; absent where no default may be given. */
  default: z.string().optional(),
  unit: z.enum(['percent', 'yuan', 'yuan-per-transaction', 'yuan-per-year', 'yuan-per-month']),
  /** Lowest and highest figure seen. */
  range: z.tuple([z.string(), z.string()]).optional(),
  /** What to know about the range. */
  note: z.string().optional(),
});

export type RegulatedRate = z.infer<typeof regulatedRate>;
export type MarketPrice = z.infer<typeof marketPrice>;
