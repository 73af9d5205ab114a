import type { z } from 'astro/zod';
import { readEntries } from '../../src/loaders/content-files.ts';
import { triageNumbers } from '../../src/loaders/triage-numbers.ts';
import { workCalendar } from '../../src/loaders/work-calendar.ts';
import { collectionRegistry } from '../../src/schemas/index.ts';
import type { Answers, TriageData } from '../../src/widgets/checklist/model/types.ts';
import { readChecklist } from '../../src/widgets/checklist/state/url.ts';

/** Entries of a list collection as the site reads them. */
export function readList<S extends z.ZodType>(pattern: string, schema: S): z.infer<S>[] {
  return readEntries('content', pattern, 'list').map(({ data }) => schema.parse(data));
}

/** Reads what the checklist decides by from `content/`. */
export function readTriageData(): TriageData {
  const {
    triageQuestions,
    triageCodeClasses,
    triageEvidence,
    triagePolicy,
    chargeAgain,
    triageNumbers: numbers,
  } = collectionRegistry;
  return {
    questions: readList(triageQuestions.pattern, triageQuestions.schema),
    codeClasses: readList(triageCodeClasses.pattern, triageCodeClasses.schema),
    evidence: readList(triageEvidence.pattern, triageEvidence.schema),
    policy: readList(triagePolicy.pattern, triagePolicy.schema),
    verdicts: Object.fromEntries(
      readList(chargeAgain.pattern, chargeAgain.schema).map(({ id, verdict }) => [id, verdict]),
    ),
    numbers: triageNumbers(readList(numbers.pattern, numbers.schema)),
    calendar: workCalendar(),
  };
}

/** Answers as a link gives them. @throws Error if the link has a value that is not accepted */
export function answersOf(query: string, data: TriageData): Answers {
  const codes = data.codeClasses.flatMap((entry) => entry.codes);
  const { answers, problems } = readChecklist(new URLSearchParams(query), data.questions, codes);
  if (problems.length > 0) throw new Error(`${query}: ${problems.map(({ message }) => message).join()}`);
  return answers;
}
