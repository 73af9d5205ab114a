import { dayNumber, isMinute } from '../../../domain/calendar-day.ts';
import { checkField, type FieldProblem } from '../../../domain/slip-fields.ts';
import type { SheetField } from '../../../schemas/sheet.ts';

/** Longest text of a field, by what it takes. */
export function longestText(kind: SheetField['kind']): number {
  return kind === 'long' ? 600 : 80;
}

/** What is wrong with what was typed into a field of this kind; nothing while it is empty. */
export function checkSheetField(kind: SheetField['kind'], text: string): FieldProblem | undefined {
  if (text.trim() === '') return undefined;
  const problem = checkField(kind, text);
  if (problem) return problem;
  const isReal = kind === 'day' ? !Number.isNaN(dayNumber(text)) : kind === 'time' ? isMinute(text) : true;
  return isReal ? undefined : { kind: 'format', message: '没有这一天，请重新选' };
}
