import type { JSX } from 'preact';
import { Figure } from '../shared/Figure.tsx';
import type { ChecklistData } from './checklist-data.ts';
import { verdictLabels } from '../../domain/charge-again-text.ts';
import type { Outcome } from './model/types.ts';

/** May the merchant charge again? The answer, why, and what must be seen first. */
export function VerdictBanner({
  outcome,
  rules,
}: {
  outcome: Outcome;
  rules: ChecklistData['rules'];
}): JSX.Element {
  const { verdict, rule } = outcome.chargeAgain;
  const said = rules[rule];
  return (
    <div class={`verdict verdict-${verdict}`}>
      <p class="verdict-title">
        <span>再收一次？</span>{' '}
        <strong>
          <Figure name="charge-again" value={verdict} text={verdictLabels[verdict]} />
        </strong>
      </p>
      <p>{said?.because}</p>
      {said?.seen && <p>看到这个才能再收：{said.seen}。</p>}
      <p>{said?.until}</p>
    </div>
  );
}
