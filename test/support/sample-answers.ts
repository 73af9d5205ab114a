import type { TriageData } from '../../src/widgets/checklist/model/types.ts';

/** Answers that stand for all that a question can get. */
export function answersTo(id: string, data: TriageData): string[] {
  const question = data.questions.find((entry) => entry.id === id);
  if (question?.kind === 'code') return data.codeClasses.map(({ codes }) => codes[0] ?? '');
  if (question?.kind === 'time')
    return ['2026-11-24T09:00', '2026-11-20T12:00', '2026-11-02T12:00', '2026-10-01T12:00'];
  return question?.options ?? [];
}
