import { z } from 'astro/zod';
import { isFactName } from '../domain/quote-questions/facts.ts';
import { evidence, id, sitePath } from './evidence.ts';

const factName = z
  .string()
  .refine(isFactName, { error: '报价里没有这一项，可用的名字见 quote-questions/facts.ts' });

/** Text in which `{name}` stands for a fact of the quote, in the reader's form. */
const text = z
  .string()
  .min(6)
  .refine((value) => [...value.matchAll(/\{([^}]*)\}/g)].every(([, name]) => isFactName(name ?? '')), {
    error: '花括号里的名字不是报价的一项，可用的名字见 quote-questions/facts.ts',
  });

/** One condition on a fact of the quote; a fact that is unknown fulfils none. */
const quoteCondition = z.union([
  z.strictObject({ fact: factName, is: z.union([z.boolean(), z.string()]) }),
  z.strictObject({ fact: factName, above: z.number() }),
  z.strictObject({ fact: factName, atMost: z.number() }),
]);

/** A question to the salesman, raised when all its conditions hold; its citation says why it is worth asking. */
export const feeQuestion = evidence.extend({
  id,
  /** All must hold; none means that it is always worth asking. */
  when: z.array(quoteCondition),
  /** What to ask, worded as a question. */
  question: text,
  /** Why, in one or two sentences; never an accusation. */
  reason: text,
  /** Page or section that says more. */
  more: sitePath,
});

export type FeeQuestion = z.infer<typeof feeQuestion>;
