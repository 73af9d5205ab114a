import type { JSX } from 'preact';
import { ChoiceGroup } from '../../shared/ChoiceGroup.tsx';
import { Judging } from './Judging.tsx';
import type { CriterionData, CriterionId, Finding } from '../model/types.ts';
import type { OfferResult } from '../model/model.ts';
import { noteLength } from '../state/state.ts';
import { findingWords } from '../model/words.ts';

interface FindingsFormProps {
  criteria: readonly CriterionData[];
  offers: readonly OfferResult[];
  onFinding: (prefix: string, criterion: CriterionId, finding: Finding) => void;
  onNote: (prefix: string, criterion: CriterionId, note: string) => void;
}

/** For each criterion how to check it, and for each offer what the reader found. */
export function FindingsForm({ criteria, offers, onFinding, onNote }: FindingsFormProps): JSX.Element {
  return (
    <>
      {criteria.map((criterion) => (
        <section class="comparison-criterion" key={criterion.id}>
          <h4>{criterion.name}</h4>
          <p>{criterion.meaning}</p>
          <details>
            <summary>怎么查，怎么判</summary>
            <Judging {...criterion} />
          </details>
          {offers.map(({ prefix, label, found }) => (
            <div class="comparison-finding" key={prefix}>
              <ChoiceGroup
                name={`${prefix}-${criterion.id}`}
                legend={label}
                choices={findingWords}
                value={found.findings[criterion.id]}
                onChange={(finding) => {
                  onFinding(prefix, criterion.id, finding);
                }}
              />
              {found.findings[criterion.id] !== 'unchecked' && (
                <input
                  type="text"
                  class="plain-input"
                  aria-label={`${label}：${criterion.name}备注`}
                  placeholder="备注：谁说的、哪天查的"
                  maxLength={noteLength}
                  autoComplete="off"
                  value={found.notes[criterion.id] ?? ''}
                  onInput={(event) => {
                    onNote(prefix, criterion.id, event.currentTarget.value);
                  }}
                />
              )}
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
