import { z } from 'astro/zod';
import { day, id } from './evidence.ts';
import { documentsPath, sheetPath } from '../site.ts';
import type { Searchable, SearchedEntry } from './searchable.ts';

/** What a field of a sheet takes; the names of slip numbers are those that `checkSlipField` knows. */
const sheetFieldKind = z.enum([
  'text',
  'long',
  'phone',
  'amount',
  'day',
  'time',
  'choice',
  'merchantNumber',
  'terminalNumber',
  'reference',
  'batch',
  'voucher',
  'authorization',
  'lastFour',
  'order',
]);

/** A place on a sheet that is filled in. */
const sheetField = z.strictObject({
  /** Name by which the words of the sheet quote it: `{shop}`. */
  id: z.string().regex(/^[a-z][A-Za-z]*$/, { error: '需要字母开头的名字，例如 merchantNumber' }),
  /** What stands before it. */
  label: z.string().min(1),
  /** What it takes. */
  kind: sheetFieldKind,
  /** Where to find it, or an example. */
  hint: z.string().optional(),
  /** Values of a choice. */
  options: z.array(z.string()).optional(),
  /** The same on every sheet of this shop: kept when the reader saves it, and filled in on other sheets. */
  kept: z.boolean().default(false),
});

/** Which answers a block stands for; several fields: all of them. */
const when = z.record(z.string(), z.array(z.string()).min(1)).optional();

/** A column of a table: written by hand, typed (with `id` and `kind`), or worked out from a day in another column. */
const sheetColumn = z.strictObject({
  id: z.string().optional(),
  label: z.string().min(1),
  kind: sheetFieldKind.optional(),
  /** Day on which a pre-authorization made on the day in column `of` should be dealt with, or ends. */
  preauthDay: z.enum(['alert', 'last']).optional(),
  of: z.string().optional(),
  /** Share of the width. */
  width: z.number().int().min(1).max(8),
});

/** One part of a sheet. Words quote fields as `{shop}`, facts as `{fact:preauth-days}` (their few words) or `{law:duty-settle}` (document and statement). */
const sheetBlock = z.union([
  z.strictObject({ heading: z.string(), when }),
  z.strictObject({ text: z.string(), when }),
  z.strictObject({ list: z.array(z.string()).min(1), when }),
  z.strictObject({ steps: z.array(z.string()).min(1), when }),
  /** Lines with a box to tick by hand. */
  z.strictObject({ checks: z.array(z.string()).min(1), when }),
  /** Fields with their labels, one a line. */
  z.strictObject({ lines: z.array(z.string()).min(1), when }),
  /** What one amount exceeds another by. */
  z.strictObject({
    difference: z.strictObject({ label: z.string(), of: z.string(), minus: z.string() }),
    when,
  }),
  /** Either so many empty rows, or cells that are given. */
  z.strictObject({
    table: z.strictObject({
      columns: z.array(sheetColumn).min(2),
      rows: z.number().int().min(1).max(40).optional(),
      cells: z.array(z.array(z.string())).optional(),
    }),
    when,
  }),
  /** Rules on charging again, by their ids in `content/charge-again.yaml`. */
  z.strictObject({ chargeAgain: z.array(id).min(1), when }),
  /** Lines to sign on. */
  z.strictObject({ sign: z.array(z.string()).min(1), when }),
]);

/** A sheet to take along: filled in on the page, copied, printed. File name = id = address. */
export const sheet = z.strictObject({
  title: z.string().min(2),
  /** The question it answers. */
  question: z.string().min(4),
  aliases: z.array(z.string()).default([]),
  /** What it is for, in one sentence. */
  purpose: z.string().min(4),
  /** Who fills it in, and where it goes. */
  handling: z.string().min(4),
  order: z.number().int(),
  updatedOn: day,
  /** Topic pages that say more, as site paths. */
  see: z.array(z.string().startsWith('/')).default([]),
  fields: z.array(sheetField),
  body: z.array(sheetBlock).min(1),
});

export type Sheet = z.infer<typeof sheet>;
export type SheetField = z.infer<typeof sheetField>;
export type SheetBlock = z.infer<typeof sheetBlock>;
export type SheetColumn = z.infer<typeof sheetColumn>;

/** A sheet is looked for by its question; the list of all sheets by what people call such sheets. */
export function searchSheet({ id, data: { title, question, aliases } }: SearchedEntry<Sheet>): Searchable[] {
  const all = '可以打印的单子';
  return [
    {
      url: documentsPath,
      kind: 'page',
      label: all,
      names: [all, '单子'],
      aliases: ['表格下载', '模板下载', '打印模板', '有没有现成的表格'],
    },
    { url: sheetPath(id), kind: 'page', label: title, names: [title], questions: [question], aliases },
  ];
}
