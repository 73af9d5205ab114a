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

const takings = z.strictObject({
  /** 元 a month by this method. */
  month: yuan,
  /** 元 of an average transaction. */
  average: yuan.refine((text) => Number(text) > 0, { error: '平均每笔要大于 0' }),
});

/**
 * A kind of shop that fills the estimator's fields: an assumption of ours, always shown as 示例. The first entry of the file
 * is what the estimator begins with; its averages also stand in for averages that a link leaves out.
 */
export const feePreset = z.strictObject({
  id,
  /** Kind of shop, as its owner would call it. */
  name: z.string().min(2).max(12),
  class: merchantClass,
  credit: takings,
  debit: takings,
  qr: takings,
  foreign: takings,
  /** Why these figures: what was assumed about how its customers pay. */
  why: z.string().min(8),
});

/**
 * A worked example of the fee model: the page computes it by the estimator's own code and shows the arithmetic beside it;
 * a test holds the figures worked out by hand against the computed ones.
 */
export const feeExample = z.strictObject({
  id,
  /** What the example shows. */
  title: z.string().min(4),
  /** Query of the link that opens it, without the question mark. */
  query: z.string().regex(/^[a-z0-9.=&\p{Script=Han}-]+$/u, { error: '写成 credit=10000&a.credit=0.6 这样' }),
  /** The arithmetic by hand, one line each. */
  steps: z.array(z.string().min(4)).min(1),
  /** Figures worked out by hand, by output name: 元 with two decimals, percent with four. */
  figures: z.record(z.string(), z.string()),
});

export type RegulatedRate = z.infer<typeof regulatedRate>;
export type MarketPrice = z.infer<typeof marketPrice>;
export type FeePreset = z.infer<typeof feePreset>;
