import { z } from 'astro/zod';
import { approximateDay, evidence } from './evidence.ts';

/** A fact of a provider with its citation, or `unknown` = 未公开. */
const known = <T extends z.ZodType>(value: T) =>
  z.union([z.literal('unknown'), evidence.extend({ value })], {
    error: '写 unknown，或者写 value、source、status、checkedOn',
  });

/** A payment provider. File name = id used in links. */
export const vendor = z.strictObject({
  /** Name people know. */
  brand: z.string().min(2),
  /** Ids under which old links know it. */
  formerIds: z.array(z.string()).default([]),
  /** What it is under the law. */
  kind: z.enum(['acquirer', 'wallet', 'bank', 'aggregator']),
  /** Legal name of the licensed entity. */
  legalName: known(z.string()),
  /**
   * What the facts say of its payment licence today: `current` in force, `granted` once and not known since, `suspended`,
   * `unknown`, or `none` for who has none or needs none.
   */
  licenceState: z.enum(['current', 'granted', 'suspended', 'unknown', 'none']),
  /** What may be said of its licence, in one sentence. */
  licence: known(z.string()),
  /** Where it may acquire cards: the provinces it may not serve, or nationwide. */
  region: known(
    z.strictObject({
      /** What the reader sees. */
      text: z.string(),
      /** Provinces (two-character short names) outside its licence. */
      excludes: z.array(z.string()).default([]),
    }),
  ),
  /** When money reaches the merchant. */
  settlement: known(z.array(z.enum(['t1', 'd1', 'd0', 'balance'])).min(1)),
  /** Product forms it offers. */
  forms: known(
    z
      .array(
        z.enum([
          'classic-pos',
          'signature-pos',
          'smart-pos',
          'qr-plate',
          'speaker',
          'api',
          'mini-program',
          'face',
        ]),
      )
      .min(1),
  ),
  /** Published list price. */
  listPrice: known(z.string()),
  /** Customer-service contact id in `content/contacts.yaml`. */
  contact: z.string().optional(),
  /**
   * Dated events a buyer should know, neutral in wording, for all providers by one rule: since 2023, from an authority's or
   * the firm's own notice.
   */
  events: z.array(evidence.extend({ on: approximateDay, text: z.string().min(6) })).default([]),
});

export type Vendor = z.infer<typeof vendor>;
export type Known<T> = 'unknown' | (import('./evidence.ts').Evidence & { value: T });
