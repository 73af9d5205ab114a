import { chineseDay } from '../../../domain/calendar-day.ts';
import { readAmount } from '../../../domain/field-values.ts';
import { packed } from '../../../domain/slip-fields.ts';
import { yuanText } from '../../../domain/money.ts';
import type { SheetBlock, SheetField } from '../../../schemas/sheet.ts';

/** What was typed, by field id. */
export type SheetForm = Readonly<Record<string, string>>;

/** A run of words on the paper, or a place left to be written by hand. */
export type Piece = string | { blank: number };

/** Characters that an empty place leaves room for, by what it takes. */
const roomFor: Partial<Record<SheetField['kind'], number>> = {
  long: 40,
  merchantNumber: 15,
  order: 15,
  time: 12,
  text: 10,
  phone: 10,
  day: 9,
  lastFour: 4,
};

/** A field as it stands on paper: tidy letters, an amount with its unit, a day in words; empty if nothing was typed. */
export function onPaper(field: SheetField, typed: string | undefined): string {
  const text = (typed ?? '').trim();
  if (text === '') return '';
  if (field.kind === 'amount') {
    const amount = readAmount(text);
    return amount.ok ? yuanText(amount.value) : '';
  }
  if (field.kind === 'day') return chineseDay(text);
  if (field.kind === 'time') return `${chineseDay(text.slice(0, 10))} ${text.slice(11)}`;
  return ['text', 'long', 'choice', 'phone'].includes(field.kind) ? text : packed(text);
}

/** Words with their `{field}` places filled in, or left blank. */
export function fillWords(words: string, fields: readonly SheetField[], form: SheetForm): Piece[] {
  return words
    .split(/(\{[A-Za-z]+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const field = fields.find(({ id }) => part === `{${id}}`);
      if (!field) return part;
      return onPaper(field, form[field.id]) || blankFor(field);
    });
}

/** The room an empty field leaves. */
export function blankFor({ kind }: SheetField): { blank: number } {
  return { blank: roomFor[kind] ?? 8 };
}

/** Whether a block stands on the sheet: its condition holds, or a field that it asks about is still open. */
export function isShown({ when }: SheetBlock, form: SheetForm): boolean {
  return Object.entries(when ?? {}).every(([field, values]) => {
    const typed = form[field];
    return typed === undefined || typed === '' || values.includes(typed);
  });
}

/**
 * What one amount exceeds another by, `-12.00 元` if it is less.
 *
 * @returns nothing unless both are amounts
 */
export function difference(of: string | undefined, minus: string | undefined): string | undefined {
  const [first, second] = [readAmount(of ?? ''), readAmount(minus ?? '')];
  if (!first.ok || !second.ok) return undefined;
  const gap = first.value - second.value;
  return gap < 0n ? `-${yuanText(-gap)}` : yuanText(gap);
}
