import { useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import { chinaTime } from '../../shared/china-time.ts';
import { Field } from '../../shared/Field.tsx';
import type { ChecklistData } from '../model/checklist-data.ts';
import type { QuestionId } from '../model/types.ts';
import type { Checklist } from '../state/use-checklist.ts';
import { readAnswer } from '../state/url.ts';

interface QuestionCardProps {
  id: QuestionId;
  data: ChecklistData;
  checklist: Checklist;
}

/** The question on the table: one tap answers a choice; a code or a time is typed. */
export function QuestionCard({ id, data, checklist }: QuestionCardProps) {
  const question = data.triage.questions.find((entry) => entry.id === id);
  const words = data.words[id];
  const given = checklist.answers[id];
  return (
    <fieldset class="question">
      <legend>{words?.title}</legend>
      {words?.help && <p class="field-hint">{words.help}</p>}
      {question?.kind === 'choice' ? (
        // A form, so that a tap before the script is there is not lost: it comes back as a link's answer.
        <form
          method="get"
          target="_self"
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <ul class="question-options">
            {question.options?.map((value) => (
              <li key={value}>
                <button
                  type="submit"
                  name={id}
                  value={value}
                  class="button question-option"
                  aria-pressed={given === undefined ? undefined : given === value}
                  onClick={() => {
                    checklist.answer(id, value);
                  }}
                >
                  {words?.options?.[value]}
                </button>
              </li>
            ))}
          </ul>
        </form>
      ) : (
        <TypedAnswer id={id} data={data} checklist={checklist} />
      )}
      {question?.dontKnow === undefined && (
        <Button
          class="button question-skip"
          onClick={() => {
            checklist.skip(id);
          }}
        >
          {id === 'code' ? '没有码，跳过' : '不知道，跳过'}
        </Button>
      )}
    </fieldset>
  );
}

function TypedAnswer({ id, data, checklist }: QuestionCardProps) {
  const [typed, setTyped] = useState(checklist.answers[id] ?? '');
  const [error, setError] = useState<string>();
  const isTime = id === 'when';
  const submit = (value: string) => {
    const question = data.triage.questions.find((entry) => entry.id === id);
    const codes = data.triage.codeClasses.flatMap((entry) => entry.codes);
    const read = question && readAnswer(value, question, codes);
    if (!read?.ok) setError(isTime ? '请选好日期和时间' : read?.message);
    else if (isTime && read.value > chinaTime(new Date())) setError('这个时间还没到，请照单据上的填');
    else checklist.answer(id, read.value);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit(typed);
      }}
    >
      <Field
        id={`checklist-${id}`}
        label={data.words[id]?.short ?? ''}
        type={isTime ? 'datetime-local' : 'text'}
        maxLength={isTime ? undefined : 20}
        value={typed}
        error={error}
        onInput={(value) => {
          setTyped(value.slice(0, 20));
          setError(undefined);
        }}
      />
      <div class="button-row">
        <button type="submit" class="button primary">
          确定
        </button>
        {isTime && (
          <Button
            onClick={() => {
              submit(chinaTime(new Date()));
            }}
          >
            就是刚才
          </Button>
        )}
      </div>
    </form>
  );
}
