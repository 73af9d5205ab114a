import { z } from 'astro/zod';
import { evidence, id } from './evidence.ts';
import type { Searchable, SearchedEntry } from './searchable.ts';

/** Sections of the answer-code page. */
export const codeGroup = z.enum([
  'approved',
  'result-unknown',
  'declined',
  'terminal-or-merchant',
  'batch-and-offline',
]);

/** An answer code (ISO 8583 field 39) or a prompt of the terminal itself. */
export const responseCode = evidence.extend({
  /** Section id on the code page, e.g. code-51. */
  id,
  /** The code as the terminal prints it, or the prompt's name: 51, A0, LOCAL-TIMEOUT. */
  code: z.string().min(2),
  /** Section of the code page. */
  group: codeGroup,
  /** Short name, e.g. 余额不足. */
  title: z.string().min(2),
  /** Meaning in the older table still found in the field; absent if that table does not list the code. */
  classicMeaning: z.string().optional(),
  /** Meaning in the newer table; absent if that table does not list the code. */
  currentMeaning: z.string().optional(),
  /** Who has to act, as read along an arrow. */
  whoActs: z.string().min(1),
  /** Our conservative reading, not an official field: may money have moved? */
  moneyMayHaveMoved: z.enum(['no', 'possible', 'yes', 'partial']),
  /** What the merchant does now, in order. */
  actions: z.array(z.string()).min(1),
  /** Other words people search for. */
  aliases: z.array(z.string()).default([]),
});

export type ResponseCode = z.infer<typeof responseCode>;
export type CodeGroup = z.infer<typeof codeGroup>;

/** An answer code is looked for as the terminal shows it, and by what it means. */
export function searchCode({
  url,
  data: { code, title, aliases },
}: SearchedEntry<ResponseCode>): Searchable[] {
  const label = `${code} ${title}`;
  return [
    {
      url,
      kind: 'code',
      label,
      names: [code, `应答码 ${code}`, label, title],
      aliases: [...aliases, `报 ${code}`, `屏幕显示报错提示 ${code}`],
    },
  ];
}
