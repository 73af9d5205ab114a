import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import { FindingsForm } from './FindingsForm.tsx';
import type { OfferResult } from '../model/model.ts';
import type { CriterionData } from '../model/types.ts';
import { withFinding, withNote } from '../state/state.ts';
import type { ComparisonView } from '../state/use-comparison.ts';

interface FindingsPartProps {
  criteria: readonly CriterionData[];
  offers: readonly OfferResult[];
  view: ComparisonView;
}

/** What the reader found out about each offer. */
export function FindingsPart({ criteria, offers, view }: FindingsPartProps): JSX.Element {
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
