import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import { AnswerList } from './AnswerList.tsx';
import type { ChecklistData } from '../model/checklist-data.ts';
import type { Checklist } from '../state/use-checklist.ts';

/** The answers given, folded to one line; on paper they stand there whole. */
export function AnswersFold({ data, checklist }: { data: ChecklistData; checklist: Checklist }): JSX.Element {
  const [open, setOpen] = useState(false);
  const count = Object.keys(checklist.answers).length;
  return (
    <div class={open ? 'answers-fold open' : 'answers-fold'}>
      <p class="answers-line">
        <b>{count} 项已答</b>
        <Button
          class="link-button"
          aria-expanded={open}
          aria-controls="checklist-answers"
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? '收起' : '修改'}
        </Button>
      </p>
      <div id="checklist-answers">
        <AnswerList data={data} checklist={checklist} />
      </div>
    </div>
  );
}
