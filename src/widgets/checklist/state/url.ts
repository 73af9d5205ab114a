import { isMinute } from '../../../domain/calendar-day.ts';
import type { FieldValue } from '../../../domain/field-values.ts';
import type { TriageQuestion } from '../../../schemas/triage.ts';
import { listedIds, repeatedParams, type ParamProblem } from '../../shared/param-problem.ts';
import type { Answers, QuestionId } from '../model/types.ts';

/** State of the checklist as a link carries it. */
export interface ChecklistState {
  answers: Answers;
  /** Questions that the reader does not want to answer. */
  skipped: QuestionId[];
}

/**
 * Reads a link. A value that cannot be used is named and left out; the rest counts. Empty values are no answers.
 *
 * @param codes answer codes that are known by name, e.g. LOCAL-TIMEOUT
 */
export function readChecklist(
  query: URLSearchParams,
  questions: readonly TriageQuestion[],
  codes: readonly string[],
): ChecklistState & { problems: ParamProblem[] } {
  const answers: Answers = {};
  const problems: ParamProblem[] = [];
  for (const question of questions) {
    const given = query.get(question.id) ?? '';
    if (given.trim() === '') continue;
    const read = readAnswer(given, question, codes);
    if (read.ok) answers[question.id as QuestionId] = read.value;
    else problems.push({ key: question.id, value: given, message: read.message });
  }
  const ids = questions.map(({ id }) => id as QuestionId);
  problems.push(...repeatedParams(query, [...ids, 'skip']));
  const skip = listedIds(query.get('skip') ?? '');
  const skipped = ids.filter((id) => skip.includes(id));
  const unknown = skip.filter((id) => !ids.some((known) => known === id));
  if (unknown.length > 0)
    problems.push({ key: 'skip', value: unknown.join(), message: `只接受 ${ids.join('、')}` });
  return { answers, skipped, problems };
}

/** Writes the state as a query, in the order of the questions. */
export function writeChecklist(
  { answers, skipped }: ChecklistState,
  questions: readonly TriageQuestion[],
): URLSearchParams {
  const query = new URLSearchParams();
  for (const { id } of questions) {
    const value = answers[id as QuestionId];
    if (value !== undefined) query.set(id, value);
  }
  if (skipped.length > 0) query.set('skip', skipped.join(','));
  return query;
}

/** Reads one answer. Full-width letters and digits count as plain ones. */
export function readAnswer(
  given: string,
  question: TriageQuestion,
  codes: readonly string[],
): FieldValue<string> {
  const text = given.normalize('NFKC').trim();
  if (question.kind === 'code') {
    const code = text.toUpperCase();
    return /^[0-9A-Z]{2}$/.test(code) || codes.includes(code)
      ? { ok: true, value: code }
      : { ok: false, message: '应答码是两位数字或字母，例如 51、05、A0' };
  }
  if (question.kind === 'time') {
    return isMinute(text) && text >= '2000'
      ? { ok: true, value: text }
      : { ok: false, message: '时间看不懂，写成 2026-11-20T14:05 这样' };
  }
  const options = question.options ?? [];
  return options.includes(text.toLowerCase())
    ? { ok: true, value: text.toLowerCase() }
    : { ok: false, message: `只接受 ${options.join('、')}` };
}
