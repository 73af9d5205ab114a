import { holds } from './conditions.ts';
import { rankCauses } from './rank-causes.ts';
import { readAnswers } from './signals.ts';
import type { Answers, Decision, Outcome, Signals, TriageData } from './types.ts';

/**
 * What the answers lead to: likely causes in order, whether to charge again, and what to beware of.
 * The same answers, data and time always give the same outcome.
 *
 * @param now local time `YYYY-MM-DDTHH:mm`
 * @throws Error if the policy has no charge-again rule that always holds, or it names none of `content/charge-again.yaml`
 */
export function triage(answers: Answers, data: TriageData, now: string): Outcome {
  const reading = readAnswers(answers, data, now);
  return { ...reading, ...decide(reading.signals, data) };
}

/** What follows from the signals alone. @throws Error as `triage` does */
export function decide(signals: Signals, data: TriageData): Decision {
  return { causes: rankCauses(data.evidence, signals), ...judge(signals, data) };
}

/** What follows from the signals beside the causes. @throws Error as `triage` does */
export function judge(signals: Signals, { policy, verdicts }: TriageData): Omit<Decision, 'causes'> {
  const applying: Record<string, string[]> = {};
  let chargeAgain: Decision['chargeAgain'] | undefined;
  for (const rule of policy) {
    if (rule.kind === 'charge-again') {
      if (chargeAgain || !holds(rule.if, signals)) continue;
      const verdict = verdicts[rule.rule];
      if (verdict) chargeAgain = { verdict, rule: rule.rule, final: rule.final ?? false };
    } else if (holds(rule.if, signals)) (applying[rule.kind] ??= []).push(rule.id);
  }
  if (!chargeAgain) throw new Error('policy.yaml: the last charge-again rule must hold always');
  return {
    chargeAgain,
    hardStops: applying['hard-stop'] ?? [],
    contradictions: applying['contradiction'] ?? [],
    explanations: applying['explanation'] ?? [],
    requests: applying['request'] ?? [],
  };
}
