import { z } from 'astro/zod';
import { evidence, id } from './evidence.ts';

/** What the checklist's conditions may ask about: the reader's answers, and what follows from code and date. */
const signalNames = [
  'whose',
  'type',
  'slip',
  'backend',
  'codeClass',
  'codeResult',
  'prompt',
  'debited',
  'payout',
  'others',
  'offline',
  'released',
  'payer',
  'merchant',
  'due',
  'dueByCycle',
  'preauthAge',
  'age',
] as const;

/**
 * Holds when each named signal has one of the listed values; `unanswered` stands for a signal without a value.
 * Several conditions in a list: one of them is enough.
 */
export const condition = z.partialRecord(z.enum(signalNames), z.array(z.string()).min(1));
const conditions = z.array(condition).min(1);

/** Routing: one question of the checklist; its id is the parameter of a link. */
export const triageQuestion = z.strictObject({
  id,
  /** How it is answered. */
  kind: z.enum(['choice', 'code', 'time']),
  /** Values of a choice, in the order they are offered. */
  options: z.array(z.string()).optional(),
  /** The option that says "I do not know"; a question without one can be skipped. */
  dontKnow: z.string().optional(),
  /** Relative trouble of finding the answer: a glance is 1. */
  effort: z.number().positive(),
  /** Asked only while one of these holds; always if absent. */
  askWhen: conditions.optional(),
  /** Asked before all others while one of these holds, even if the answer looks clear. */
  askFirst: conditions.optional(),
});

/** Answer codes that say the same about what happened. */
export const triageCodeClass = z.strictObject({
  id,
  /** What such a code says about the money of this attempt. */
  result: z.enum(['refused', 'unknown', 'approved', 'partial']),
  codes: z.array(z.string()).min(1),
});

/** Policy: what an answer, or answers together, say for or against causes. */
export const triageEvidence = z.strictObject({
  id,
  /** Holds always if absent: how common a cause is before anything is known. */
  if: conditions.optional(),
  /** Points by cause; negative points speak against it. */
  points: z.record(id, z.number().int()),
});

/** Policy: what follows from the answers beside the causes. Charge-again rules are tried in order, the first one decides. */
export const triagePolicy = z.discriminatedUnion('kind', [
  z.strictObject({
    id,
    kind: z.literal('charge-again'),
    /** Holds always if absent: the last rule. */
    if: conditions.optional(),
    /** The rule in `content/charge-again.yaml` that it stands on: verdict and words are there. */
    rule: id,
    /** Asking on would not make this any clearer. */
    final: z.boolean().optional(),
  }),
  z.strictObject({ id, kind: z.enum(['hard-stop', 'contradiction', 'explanation']), if: conditions }),
  /** What an inquiry asks the acquirer to find out. */
  z.strictObject({ id, kind: z.literal('request'), if: conditions.optional() }),
]);

/** Wording: the sentences that belong to a question, an evidence or a policy of the same id. */
export const triageWording = z.strictObject({
  id,
  /** Heading or question. */
  title: z.string().optional(),
  /** A question in a word or two, for the list of answers. */
  short: z.string().optional(),
  /** The sentence itself: the reason, the warning, what was done about it. */
  text: z.string().optional(),
  /** Where to look, or what must be seen before charging again. */
  help: z.string().optional(),
  /** Label of each option of a question. */
  options: z.record(z.string(), z.string()).optional(),
  /** How a question and its options are put in a letter to the acquirer; options left out are not mentioned. */
  letter: z
    .strictObject({ title: z.string(), options: z.record(z.string(), z.string()).default({}) })
    .optional(),
});

const number = z.strictObject({
  id,
  value: z.number(),
  /** What is counted. */
  unit: z.enum(['day', 'percent', 'hour', 'point']),
  /** What it means, in one sentence. */
  statement: z.string().min(4),
});

/** Numbers: a day, a percentage or an hour that the checklist counts with; a fact with its source, or a line of our own. */
export const triageNumber = z.discriminatedUnion('kind', [
  number.extend({ kind: z.literal('fact'), ...evidence.shape }),
  number.extend({ kind: z.literal('own') }),
]);

/** A typical situation: shown as a worked example and held to by the tests. */
export const triageExample = z.strictObject({
  id,
  /** The situation in the merchant's words. */
  situation: z.string().min(4),
  /** The answers as a link's query, without `?`. */
  query: z.string().min(3),
  /** Cause that must come first. */
  cause: id,
  chargeAgain: z.enum(['yes', 'after-check', 'no']),
});

export type SignalName = (typeof signalNames)[number];
export type Condition = z.infer<typeof condition>;
export type TriageQuestion = z.infer<typeof triageQuestion>;
export type TriageCodeClass = z.infer<typeof triageCodeClass>;
export type TriageEvidence = z.infer<typeof triageEvidence>;
export type TriagePolicy = z.infer<typeof triagePolicy>;
export type TriageWording = z.infer<typeof triageWording>;
export type TriageNumber = z.infer<typeof triageNumber>;
