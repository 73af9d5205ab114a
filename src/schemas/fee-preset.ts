import { z } from 'astro/zod';
import { id } from './evidence.ts';
import { merchantClass, yuan } from './fees.ts';

const takings = z.object({
  /** 元 a month by this method. */
  month: yuan,
  /** 元 of an average transaction. */
  average: yuan.refine((text) => Number(text) > 0, { error: '平均每笔要大于 0' }),
});

/**
 * A kind of shop that fills the estimator's fields: an assumption of ours, always shown as 示例. The first entry of the file
 * is what the estimator begins with; its averages also stand in for averages that a link leaves out.
 */
export const feePreset = z.object({
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

export type FeePreset = z.infer<typeof feePreset>;
