import { z } from 'astro/zod';
import { evidence, id } from './evidence.ts';

/** Codes of one length with the names that people know them by. */
const namedCodes = (length: number) =>
  z
    .array(
      z.strictObject({
        /** The code as it stands in a merchant number. */
        code: z.string().regex(new RegExp(`^[0-9A-Z]{${length}}$`), {
          error: `需要 ${length} 位带引号的数字或大写字母`,
        }),
        /** Whom or what it names. */
        name: z.string().min(2),
      }),
    )
    .min(1);

const table = evidence.extend({
  id,
  /** Caption of the table. */
  title: z.string().min(2),
  /** What a reader should know about its weight, in one sentence. */
  note: z.string().optional(),
});

/** A table by which one part of a 15-character merchant number is read; all its rows rest on the same citation. */
export const merchantNumberTable = z.discriminatedUnion('part', [
  table.extend({
    part: z.literal('acquirer'),
    /** `seen`: on published numbers; `historic`: from an old list, the firm may have changed since. */
    certainty: z.enum(['seen', 'historic']),
    codes: namedCodes(3),
  }),
  table.extend({
    part: z.literal('region'),
    /** Numbering that the region codes follow. */
    system: z.enum(['clearing', 'administrative']),
    codes: namedCodes(4),
  }),
  /** One line of business; its categories stand close to each other. */
  table.extend({ part: z.literal('category'), codes: namedCodes(4) }),
]);

export type MerchantNumberTable = z.infer<typeof merchantNumberTable>;
