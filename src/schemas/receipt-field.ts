import { z } from 'astro/zod';
import { evidence, id } from './evidence.ts';
import type { Searchable, SearchedEntry } from './searchable.ts';

/** A field of the sales slip. */
export const receiptField = evidence.extend({
  id,
  /** Name as printed in Chinese. */
  label: z.string().min(2),
  /** Name as printed in English, if any. */
  english: z.string().optional(),
  /** Section of the receipt page that explains it. */
  section: id,
  /** What it looks like, e.g. 15 位. */
  form: z.string().min(1),
  /** A made-up value for the drawn slip. */
  example: z.string().min(1),
  /** What it is good for in a dispute. */
  use: z.string().min(4),
  /** Must never be photographed or shared. */
  sensitive: z.boolean().default(false),
});

export type ReceiptField = z.infer<typeof receiptField>;

/** A field of the slip is looked for in the section that explains it. */
export function searchReceiptField({ data }: SearchedEntry<ReceiptField>): Searchable[] {
  return [{ url: `/reference/receipt/#${data.section}`, aliases: [data.label, data.english] }];
}
