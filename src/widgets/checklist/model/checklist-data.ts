import type { ChargeAgainRule } from '../../../schemas/charge-again.ts';
import type { TriageWording } from '../../../schemas/triage.ts';
import type { TriageData } from './types.ts';

/** What the checklist says of a cause. */
export interface CauseBrief {
  title: string;
  answer: string;
  howToTell: readonly string[];
  evidence: readonly string[];
  steps: readonly string[];
  who: string;
  /** Ids of contacts. */
  contacts: readonly string[];
  usualTime: string;
  /** How well the usual time is known, in words. */
  timeStatus: string;
  risk: string;
  never: readonly string[];
}

/** A service channel as the checklist names it. */
interface ContactBrief {
  name: string;
  phone?: string;
  hours?: string;
}

/** Everything that the page hands to the checklist. */
export interface ChecklistData {
  triage: TriageData;
  words: Record<string, Omit<TriageWording, 'id'>>;
  /** What to say of each rule on charging again. */
  rules: Record<string, Pick<ChargeAgainRule, 'because' | 'seen' | 'until' | 'say'>>;
  causes: Record<string, CauseBrief>;
  contacts: Record<string, ContactBrief>;
  /** Short names of answer codes, by code. */
  codeTitles: Record<string, string>;
  /** Addresses of the pages that the checklist links to. */
  pages: { guide: string; codes: string; contacts: string; settlement: string; tool: string; lists: string };
}
