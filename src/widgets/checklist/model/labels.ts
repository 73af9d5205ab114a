import type { ChecklistData } from './checklist-data.ts';
import type { Answers, QuestionId } from './types.ts';
import { formatMinute } from '../../shared/format-day.ts';

/** An answer in the reader's words; empty if the question is not answered. */
export function answerLabel(id: QuestionId, answers: Answers, data: ChecklistData, today: string): string {
  const value = answers[id];
  if (value === undefined) return '';
  if (id === 'when') return formatMinute(value, today);
  if (id === 'code') return codeLabel(value, data);
  return data.words[id]?.options?.[value] ?? value;
}

/** An answer code with its short name; of a prompt of the terminal itself, the name alone. */
export function codeLabel(code: string, { codeTitles }: ChecklistData): string {
  const title = codeTitles[code];
  if (title === undefined) return code;
  return code.startsWith('LOCAL-') ? title : `${code} ${title}`;
}
