import { telHref } from '../../../domain/tel-href.ts';
import { Button } from '../../shared/Button.tsx';
import type { ChecklistData } from '../model/checklist-data.ts';
import { shownCauses } from '../model/summary.ts';
import type { Checklist } from '../state/use-checklist.ts';

interface ActProps {
  data: ChecklistData;
  checklist: Checklist;
  /** Asks for the inquiry sheet. */
  onInquiry: () => void;
}

const firstSteps = 3;

/** What comes right after the verdict: what to tell the customer, the first steps, whom to call and what to write. */
export function Act({ data, checklist, onInquiry }: ActProps) {
  const { outcome } = checklist;
  const say = data.rules[outcome.chargeAgain.rule]?.say;
  const [first = ''] = shownCauses(outcome.causes, data).main;
  const cause = data.causes[first];
  const steps = cause?.steps.slice(0, firstSteps) ?? [];
  const [to = 'my-acquirer'] = cause?.contacts ?? [];
  const phone = data.contacts[to]?.phone;
  return (
    <section class="checklist-act" aria-label="现在怎么做">
      {say && (
        <div class="say">
          <p class="field-hint">跟顾客说：</p>
          <p class="say-words">「{say}」</p>
        </div>
      )}
      <p class="checklist-heading">现在怎么办</p>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="act-buttons no-print">
        <a
          class="button primary"
          href={phone === undefined ? `${data.pages.contacts}#${to}` : telHref(phone)}
        >
          {phone === undefined ? '打电话' : `打 ${phone}`}
        </a>
        <Button onClick={onInquiry}>写查询申请</Button>
      </div>
      {cause && <p class="field-hint">{cause.who}</p>}
    </section>
  );
}
