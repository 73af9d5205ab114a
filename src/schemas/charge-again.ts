import { z } from 'astro/zod';
import { evidence, id } from './evidence.ts';

/** What is being done, as far as it decides about charging again. */
const chargeAgainKind = z.enum([
  'sale',
  'refused',
  'qr',
  'preauth',
  'completion',
  'void',
  'refund',
  'offline',
  'settlement',
  'other',
]);

/**
 * May the merchant charge again? One state of one kind of transaction, the one place of the site where this is said.
 * Guides quote it by id, causes and answer codes name it, and the checklist's policy says when it applies.
 */
export const chargeAgainRule = evidence.extend({
  /** Id by which pages quote it: `<ChargeAgain id="…" />`. */
  id,
  /** What is being done. */
  kind: chargeAgainKind,
  /** What the merchant has in front of him. */
  when: z.string().min(2),
  /** 不要再收, 先查清 or 可以重收. */
  verdict: z.enum(['no', 'after-check', 'yes']),
  /** Why, as a whole sentence. */
  because: z.string().min(4),
  /** What must be seen first, without a full stop; absent where charging again is allowed at once or never. */
  seen: z.string().min(4).optional(),
  /** What to do until then, as a whole sentence; where it is allowed, how to charge. */
  until: z.string().min(4),
  /** What to tell the customer who stands there, in words to be said aloud; absent where no customer is meant. */
  say: z.string().min(4).optional(),
  /** Whether the table of the guide lists it. */
  shown: z.boolean().default(true),
});

export type ChargeAgainRule = z.infer<typeof chargeAgainRule>;
export type ChargeAgainKind = z.infer<typeof chargeAgainKind>;
