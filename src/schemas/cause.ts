import { z } from 'astro/zod';
import { id, status } from './evidence.ts';
import { causeGuide, topicPath } from '../site.ts';
import type { Searchable, SearchedEntry } from './searchable.ts';

/**
 * A reason why a payment has no record, with everything needed to act on it.
 * File name = id = topic of the missing-record guide that explains it.
 */
export const cause = z.strictObject({
  /** Name of the cause as a merchant would say it. */
  title: z.string().min(2),
  /** One sentence: what happened. */
  answer: z.string().min(4),
  /** Rule of `content/charge-again.yaml` that holds as long as this cause is the likely one; absent where it depends. */
  chargeAgain: id.optional(),
  /** Signs that it is this cause, most telling first. */
  howToTell: z.array(z.string()).min(1),
  /** What to collect before calling anyone. */
  evidence: z.array(z.string()).min(1),
  /** What to do, in order; each begins with a verb. */
  steps: z.array(z.string()).min(1),
  /** Who has to act, and which contacts to call; ids from `content/contacts.yaml`. */
  whoActs: z.strictObject({ text: z.string().min(2), contacts: z.array(id).min(1) }),
  /** How long it usually takes, and how well that is known. */
  usualTime: z.strictObject({ text: z.string().min(2), status }),
  /** How much money is at stake. */
  risk: z.enum(['low', 'medium', 'high']),
  /** What must not be done. */
  never: z.array(z.string()).min(1),
});

export type Cause = z.infer<typeof cause>;

/** A cause is looked for on the topic page that explains it. */
export function searchCause({ id, data: { title } }: SearchedEntry<Cause>): Searchable[] {
  return [{ url: topicPath(causeGuide, id), aliases: [title] }];
}
