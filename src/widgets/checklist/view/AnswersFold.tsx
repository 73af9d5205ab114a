import { useState } from 'preact/hooks';
import { answerLabel } from '../model/labels.ts';
import type { QuestionId } from '../model/types.ts';
import { Button } from '../../shared/Button.tsx';
import type { ChecklistData } from '../model/checklist-data.ts';
import type { Checklist } from '../state/use-checklist.ts';

/** What has been answered or skipped, each to be changed; and, once nothing more is asked, what could be added. */
function AnswerList({ data, checklist }: { data: ChecklistData; checklist: Checklist }) {
  const { answers, skipped, question, now, ask, restart } = checklist;
  const ids = data.triage.questions.map(({ id }) => id as QuestionId);
  const done = ids.filter((id) => answers[id] !== undefined || skipped.includes(id));
  const open = ids.filter((id) => answers[id] === undefined && !skipped.includes(id));
  const short = (id: QuestionId) => data.words[id]?.short ?? id;
  return (
    <>
      {done.length > 0 && (
        <>
          <dl class="checklist-answers" aria-label="已经回答的">
            {done.map((id) => (
              <div key={id}>
                <dt>{short(id)}</dt>
                <dd>{answerLabel(id, answers, data, now) || '跳过'}</dd>
                <dd>
                  <Button
                    class="link-button"
                    aria-label={`修改：${short(id)}`}
                    onClick={() => {
                      ask(id);
                    }}
                  >
                    修改
                  </Button>
                </dd>
              </div>
            ))}
          </dl>
          <Button class="link-button" onClick={restart}>
            全部清空，重新开始
          </Button>
        </>
      )}
      {question === null && open.length > 0 && (
        <details class="checklist-more">
          <summary>还知道别的？补充一条</summary>
          <div class="button-row">
            {open.map((id) => (
              <Button
                key={id}
                onClick={() => {
                  ask(id);
                }}
              >
                {short(id)}
              </Button>
            ))}
          </div>
        </details>
      )}
    </>
  );
}

/** The answers given, folded to one line; on paper they stand there whole. */
export function AnswersFold({ data, checklist }: { data: ChecklistData; checklist: Checklist }) {
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
