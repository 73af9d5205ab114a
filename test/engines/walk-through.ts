import { checklistSteps } from './steps/checklist.ts';
import { quoteSteps } from './steps/quotes.ts';
import { readingSteps, referenceSteps } from './steps/reading.ts';
import { searchSteps } from './steps/search.ts';
import type { Step } from './steps/step.ts';

/** Each widget and the search, used once. */
export const useOfWidgets: readonly Step[] = [
  ...checklistSteps,
  ...quoteSteps,
  ...referenceSteps,
  ...searchSteps,
];

/** Everything that a reader may do, once. */
export const walkThrough: readonly Step[] = [...readingSteps, ...useOfWidgets];
