import type { ChecklistData } from '../model/checklist-data.ts';
import { codeLabel } from '../model/labels.ts';
import type { Answers, Outcome } from '../model/types.ts';

interface RemarksProps {
  outcome: Outcome;
  answers: Answers;
  data: ChecklistData;
}

/** What does not fit together and what was done about it; then what this transaction is. */
export function Remarks({ outcome, answers, data }: RemarksProps) {
  const { words, codeTitles, pages, triage } = data;
  const { code } = answers;
  const unlisted = code !== undefined && !triage.codeClasses.some(({ codes }) => codes.includes(code));
  const amiss = [
    ...outcome.contradictions,
    ...(outcome.whenIsAhead ? ['when-is-ahead'] : []),
    ...(unlisted ? ['code-unlisted'] : []),
  ];
  const known = code !== undefined && code in codeTitles;
  const explanations = outcome.explanations.filter((id) => !(unlisted && id === 'code-private'));
  return (
    <>
      {amiss.length > 0 && (
        <div class="notice caution" role="note" data-contradictions>
          <p class="notice-title">回答里有对不上的地方</p>
          <ul>
            {amiss.map((id) => (
              <li key={id}>{words[id]?.text}</li>
            ))}
          </ul>
        </div>
      )}
      {(explanations.length > 0 || known) && (
        <div class="notice note" role="note">
          {explanations.map((id) => (
            <p key={id}>{words[id]?.text}</p>
          ))}
          {known && (
            <p>
              {codeLabel(code, data)}。
              <a href={`${pages.codes}#code-${code.toLowerCase()}`}>看这个码的说明</a>
            </p>
          )}
        </div>
      )}
    </>
  );
}
