import type { ComponentChildren, JSX } from 'preact';
import { CostParts } from './CostParts.tsx';
import { AllFigures } from '../../quotes/view/AllFigures.tsx';
import type { Prefix } from '../../quotes/model/state.ts';
import { CostOverTime } from './CostOverTime.tsx';
import { CostPlot } from './CostPlot.tsx';
import type { EstimatorData } from '../../quotes/model/data.ts';
import { citationText } from '../../quotes/model/citation.ts';
import type { Results } from '../../quotes/model/results.ts';
import { OnPaper } from './OnPaper.tsx';
import { Questions } from './Questions.tsx';
import { Sensitivity } from './Sensitivity.tsx';

/** What the findings are drawn from. */
export interface FindingsProps {
  results: Results;
  data: EstimatorData;
  /** The quote whose bill stands above. */
  current: Prefix;
  /** What may be taken away. */
  share: ComponentChildren;
}

/** What follows from the figures: their citation, what to ask, where the money goes, and what would change it. */
export function Findings({ results, data, current, share }: FindingsProps): JSX.Element {
  return (
    <>
      <div class="fee-beside">
        <p class="field-hint">{citationText(results, data.caps)}</p>
        <OnPaper results={results} fields={data.fields} />
        {share}
        <AllFigures results={results} current={current} />
        <Questions results={results} data={data} />
      </div>
      <div class="fee-pictures">
        <CostParts results={results} caps={data.caps} />
        <CostOverTime results={results} />
        <CostPlot results={results} />
        <Sensitivity results={results} />
      </div>
    </>
  );
}
