import { z } from 'astro/zod';

/** An ASCII id that may stand in a link: lower case, digits, hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: '需要小写 ASCII 字母、数字和连字符，例如 debit-cap',
});

/** Path of a page of this site, or of a section on one. */
export const sitePath = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
  error: '写站内路径，例如 /guides/fees/debit-cap/ 或 /reference/settlement/#holidays',
});

/** A calendar day, `YYYY-MM-DD`, written as a quoted string in YAML. */
export const day = z.iso.date({ error: '需要带引号的日期 "YYYY-MM-DD"' });

/** A day, a month or a year, for dates that the source gives no closer: `"2024-05-01"`, `"2024-09"`, `"2023"`. */
export const approximateDay = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
    error: '需要带引号的 "YYYY"、"YYYY-MM" 或 "YYYY-MM-DD"',
  });

/** How far a fact may be trusted; the reader sees the word, never a colour alone. */
export const status = z.enum(['official', 'agreed', 'reported', 'estimate'], {
  error:
    '只接受 official（官方规定）、agreed（多方一致）、reported（公开报道，待核对）、estimate（市场估计）',
});

/** Where a fact comes from and how old it is; part of everything that states a fact. */
export const evidence = z.strictObject({
  /** Id of the document in `content/sources.yaml`. */
  source: id,
  /** How far the fact may be trusted. */
  status,
  /** When it took effect, as closely as the source says. */
  effectiveFrom: approximateDay.optional(),
  /** When we last compared it with the source. */
  checkedOn: day,
  /** Last day on which it holds, if it ends. */
  validUntil: day.optional(),
});

/** A statement that pages quote: a figure, a date, a duty, a word about a company. */
export const fact = evidence.extend({
  /** Id by which pages quote it: `<Fact id="…" />`. */
  id,
  /** The few words that stand in the running text, e.g. 30 天. */
  value: z.string().min(1),
  /** The whole statement, for the list of citations at the foot of the page. */
  statement: z.string().min(4),
});

export type Evidence = z.infer<typeof evidence>;
export type Status = z.infer<typeof status>;
