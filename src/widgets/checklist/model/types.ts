import type { Settlement, WorkCalendar } from '../../../domain/settlement-date.ts';
import type { PreauthDeadline } from '../../../domain/preauth-deadline.ts';
import type { ChargeAgainRule } from '../../../schemas/charge-again.ts';
import type {
  SignalName,
  TriageCodeClass,
  TriageEvidence,
  TriagePolicy,
  TriageQuestion,
} from '../../../schemas/triage.ts';

/** Parameters of the checklist, each the id of a question. */
export type QuestionId =
  | 'whose'
  | 'slip'
  | 'type'
  | 'backend'
  | 'code'
  | 'prompt'
  | 'debited'
  | 'payout'
  | 'others'
  | 'offline'
  | 'released'
  | 'when'
  | 'cycle'
  | 'payer'
  | 'merchant';

/** What the reader has answered: option values, an answer code in capitals, a local time `YYYY-MM-DDTHH:mm`. */
export type Answers = Partial<Record<QuestionId, string>>;

/** What the answers say, in the values that conditions know; a signal without a value is absent. */
export type Signals = Partial<Record<SignalName, string>>;

/** May the merchant charge again? */
export type Verdict = ChargeAgainRule['verdict'];

/** Values of `content/triage/numbers.yaml` by id. */
export type TriageNumbers = Record<
  | 'preauth-valid-days'
  | 'preauth-alert-day'
  | 'cut-off-hour'
  | 'overdue-working-days'
  | 'long-ago-days'
  | 'clear-lead',
  number
>;

/** Everything the checklist decides by; wording is not part of it. */
export interface TriageData {
  questions: readonly TriageQuestion[];
  codeClasses: readonly TriageCodeClass[];
  evidence: readonly TriageEvidence[];
  policy: readonly TriagePolicy[];
  /** What the rules of `content/charge-again.yaml` say, by id. */
  verdicts: Readonly<Record<string, Verdict>>;
  numbers: TriageNumbers;
  calendar: WorkCalendar;
}

/** A possible cause and its points. */
export interface RankedCause {
  id: string;
  points: number;
}

/** What follows from the signals. All ids are those of `content/triage/` and `content/causes/`. */
export interface Decision {
  /** Likely causes, likeliest first; never empty. */
  causes: RankedCause[];
  /** `rule` is an id of `content/charge-again.yaml`; `final`: no further answer would make it clearer. */
  chargeAgain: { verdict: Verdict; rule: string; final: boolean };
  hardStops: string[];
  contradictions: string[];
  explanations: string[];
  /** What an inquiry should ask the acquirer. */
  requests: string[];
}

/** What the answers lead to. */
export interface Outcome extends Decision {
  signals: Signals;
  /** When a sale of this time should be paid out, if a time is given. */
  settlement?: Settlement;
  /** Until when this pre-authorization can be completed, if it is one and its time is given. */
  preauth?: PreauthDeadline;
  /** The time given lies ahead of now and was left out of account. */
  whenIsAhead: boolean;
}
