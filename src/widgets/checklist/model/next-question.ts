import type { TriageQuestion } from '../../../schemas/triage.ts';
import { holds } from './conditions.ts';
import { readAnswers } from './signals.ts';
import { triage } from './triage.ts';
import type { Answers, Outcome, QuestionId, TriageData } from './types.ts';
import { addDays } from '../../../domain/calendar-day.ts';

/**
 * The question worth asking next: the one whose answers lead to the most different advice for its effort.
 * `null` once the answer is clear, or when no question is left that could change the advice.
 *
 * @param skipped questions that the reader does not want to answer
 * @param now local time `YYYY-MM-DDTHH:mm`
 */
export function nextQuestion(
  answers: Answers,
  skipped: readonly string[],
  data: TriageData,
  now: string,
): QuestionId | null {
  const { signals } = readAnswers(answers, data, now);
  const present = triage(answers, data, now);
  const askable = data.questions.filter(
    ({ id, askWhen }) =>
      answers[id as QuestionId] === undefined && !skipped.includes(id) && holds(askWhen, signals),
  );
  const first = askable.find(({ askFirst }) => askFirst !== undefined && holds(askFirst, signals));
  if (first) return first.id as QuestionId;
  const prospects = askable.map((question) => ({
    id: question.id as QuestionId,
    effort: question.effort,
    outcomes: sampleAnswers(question, data, now).map((value) =>
      triage({ ...answers, [question.id]: value }, data, now),
    ),
  }));
  if (
    isClear(
      present,
      prospects.flatMap(({ outcomes }) => outcomes),
      data,
    )
  )
    return null;
  let best: { id: QuestionId; worth: number } | null = null;
  for (const { id, effort, outcomes } of prospects) {
    const advice = new Set([present, ...outcomes].map(adviceKey));
    const worth = advice.size > 1 ? advice.size / effort : 0;
    if (worth > (best?.worth ?? 0)) best = { id, worth };
  }
  return best?.id ?? null;
}

/** One cause leads by far, and either charging again is decided or no further answer could allow it. */
function isClear(present: Outcome, possible: readonly Outcome[], { numbers }: TriageData): boolean {
  const [first, second] = present.causes;
  if ((first?.points ?? 0) - (second?.points ?? 0) < numbers['clear-lead']) return false;
  const { verdict, final } = present.chargeAgain;
  if (verdict === 'yes' || final) return true;
  return verdict === 'no' && !possible.some(({ chargeAgain }) => chargeAgain.verdict === 'yes');
}

/** What the reader would do differently: the first cause, the verdict and the red lines. */
function adviceKey({ causes, chargeAgain, hardStops }: Outcome): string {
  return [causes[0]?.id, chargeAgain.verdict, ...hardStops].join(' ');
}

/** Answers that stand for all the answers a question can get. */
function sampleAnswers(question: TriageQuestion, data: TriageData, now: string): string[] {
  if (question.kind === 'choice') return question.options ?? [];
  if (question.kind === 'code') return data.codeClasses.map(({ codes }) => codes[0] ?? '');
  const { numbers } = data;
  const ages = [
    0,
    1,
    numbers['long-ago-days'],
    numbers['preauth-alert-day'],
    numbers['preauth-valid-days'] + 1,
  ];
  return ages.map((days) => `${addDays(now.slice(0, 10), -days)}T00:00`);
}
