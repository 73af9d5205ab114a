import { verdictLabels } from '../../../domain/charge-again-text.ts';
import { Figure } from '../../shared/Figure.tsx';
import { Stamp } from '../../shared/Stamp.tsx';
import type { Outcome } from '../model/types.ts';
import type { ChecklistData } from '../model/checklist-data.ts';

/** May the merchant charge again? The answer as a stamp, why, and what must be seen first. */
export function VerdictBanner({ outcome, rules }: { outcome: Outcome; rules: ChecklistData['rules'] }) {
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

/** Red lines: what must be stopped whatever the cause is. @param ids ids of hard stops */
export function HardStops({ ids, words }: { ids: readonly string[]; words: ChecklistData['words'] }) {
  return (
    <>
      {ids.map((id) => (
        <div class="notice danger" role="note" data-hard-stop={id} key={id}>
          <p class="notice-title">{words[id]?.title}</p>
          <p>{words[id]?.text}</p>
        </div>
      ))}
    </>
  );
}
