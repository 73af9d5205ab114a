import { useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import type { CriterionData, CriterionId, Finding } from '../model/types.ts';
import { noteLength, withFinding, withNote } from '../state/state.ts';
import type { ComparisonView } from '../state/use-comparison.ts';
import { ChoiceGroup } from '../../shared/ChoiceGroup.tsx';
import { Judging } from './Judging.tsx';
import type { OfferResult } from '../model/model.ts';
import { findingWords } from '../model/words.ts';

interface FindingsPartProps {
  criteria: readonly CriterionData[];
  offers: readonly OfferResult[];
  view: ComparisonView;
}

/** What the reader found out about each offer. */
export function FindingsPart({ criteria, offers, view }: FindingsPartProps) {
  const { findings } = view;
  const [done, setDone] = useState('');
  return (
    <section class="comparison-part" aria-labelledby="comparison-findings-title">
      <h3 id="comparison-findings-title">三、点上你查到的结果</h3>
      <p class="field-hint">
        没查就留「未查」，不会当成零分。结果和备注不进链接；要留着，用下面的「保存到本机」。
      </p>
      <FindingsForm
        criteria={criteria}
        offers={offers}
        onFinding={(prefix, criterion, finding) => {
          view.find(withFinding(findings, prefix, criterion, finding));
        }}
        onNote={(prefix, criterion, note) => {
          const { all, dropped } = withNote(findings, prefix, criterion, note);
          view.find(all);
          setDone(dropped ? '备注里像是有卡号，已经去掉。备注不要写卡号。' : '');
        }}
      />
      <div class="button-row">
        <Button onClick={view.clearFindings}>清除查到的结果</Button>
        <span role="status">{done}</span>
      </div>
    </section>
  );
}

interface FindingsFormProps {
  criteria: readonly CriterionData[];
  offers: readonly OfferResult[];
  onFinding: (prefix: string, criterion: CriterionId, finding: Finding) => void;
  onNote: (prefix: string, criterion: CriterionId, note: string) => void;
}

/** For each criterion how to check it, and for each offer what the reader found. */
function FindingsForm({ criteria, offers, onFinding, onNote }: FindingsFormProps) {
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
