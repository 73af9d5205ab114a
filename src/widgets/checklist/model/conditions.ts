import type { Condition, SignalName } from '../../../schemas/triage.ts';
import type { Signals } from './types.ts';

/** Whether one of the conditions holds; without conditions it does. */
export function holds(conditions: readonly Condition[] | undefined, signals: Signals): boolean {
  return conditions === undefined || conditions.some((condition) => matches(condition, signals));
}

function matches(condition: Condition, signals: Signals): boolean {
  for (const name in condition) {
    const accepted = condition[name as SignalName];
    if (accepted && !accepted.includes(signals[name as SignalName] ?? 'unanswered')) return false;
  }
  return true;
}
