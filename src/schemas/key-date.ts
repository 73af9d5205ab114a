import { z } from 'astro/zod';
import { id } from './evidence.ts';

/** Days to remember that follow from one day. */
export const keyDate = z.strictObject({
  /** Id by which pages ask for it: `<KeyDates id="…" />`. */
  id,
  title: z.string().min(4),
  /** The day to be entered, in words. */
  from: z.string().min(4),
  /** What follows, in order: so many days or months later. */
  dates: z
    .array(
      z.strictObject({
        label: z.string().min(2),
        days: z.number().int().optional(),
        months: z.number().int().positive().optional(),
        /** Fact that the number rests on; without one it is advice of this site. */
        fact: id.optional(),
      }),
    )
    .min(1),
  /** What else is to be known. */
  note: z.string().min(4),
});

export type KeyDate = z.infer<typeof keyDate>;
