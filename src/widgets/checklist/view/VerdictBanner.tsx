import type { JSX } from 'preact';
import { verdictLabels } from '../../../domain/charge-again-text.ts';
import { Figure } from '../../shared/Figure.tsx';
import { Stamp } from '../../shared/Stamp.tsx';
import type { ChecklistData } from '../model/checklist-data.ts';
import type { Outcome } from '../model/types.ts';

/** May the merchant charge again? The answer as a stamp, why, and what must be seen first. */
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
      <Stamp verdict={verdict} />
      <p class="verdict-why">
        <span class="visually-hidden">
          再收一次？
          <Figure name="charge-again" value={verdict} text={verdictLabels[verdict]} />。
        </span>
        {said?.because}
      </p>
      <p class="verdict-then">
        {said?.seen && <>看到这个才能再收：{said.seen}。</>}
        {said?.until}
      </p>
    </div>
  );
}
