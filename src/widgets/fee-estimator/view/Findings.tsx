import type { ComponentChildren } from 'preact';
import { CostParts } from './CostParts.tsx';
import { AllFigures } from '../../quotes/view/AllFigures.tsx';
import { CostOverTime } from './CostOverTime.tsx';
import { CostPlot } from './CostPlot.tsx';
import { citationText } from '../../quotes/model/citation.ts';
import type { QuoteResult, Results } from '../../quotes/model/results.ts';
import { QuoteBill } from '../../quotes/view/QuoteBill.tsx';
import { Questions } from './Questions.tsx';
import { Remarks } from './Remarks.tsx';
import { Sensitivity } from './Sensitivity.tsx';
import { yuanText } from '../../../domain/money.ts';
import { methodNames, methods } from '../../../domain/tariff/index.ts';
import type { EstimatorData } from '../../quotes/model/data.ts';
import { writeQuote } from '../../quotes/model/state-values.ts';
import { quotedText } from '../../quotes/model/values.ts';

/** What the findings are drawn from. */
export interface FindingsProps {
  results: Results;
  data: EstimatorData;
  /** The quote whose bill is shown. */
  quote: QuoteResult;
  /** Number of fields that were not understood. */
  doubts: number;
  /** The page was built with them. */
  isBuilt?: boolean;
  /** What may be taken away. */
  share: ComponentChildren;
}

/** The bill and what follows from it: its citation, what to ask, where the money goes, and what would change it. */
export function Findings({ results, data, quote, doubts, isBuilt = false, share }: FindingsProps) {
  return (
    <>
      <QuoteBill
        results={results}
        quote={quote}
        doubts={doubts}
        isBuilt={isBuilt}
        remarks={<Remarks results={results} />}
      />
      <div class="fee-beside">
        <p class="field-hint">{citationText(results, data.caps)}</p>
        <OnPaper results={results} fields={data.fields} />
        {share}
        <AllFigures results={results} current={quote.prefix} />
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

/** What was filled in, for print only: on paper the fields themselves are left out. */
function OnPaper({ results, fields }: { results: Results; fields: EstimatorData['fields'] }) {
  const { shop, quotes } = results;
  return (
    <ul class="fee-paper">
      {methods
        .filter((method) => shop.takings[method].amount > 0n)
        .map((method) => (
          <li key={method}>
            {methodNames[method]}：每月收 {yuanText(shop.takings[method].amount)}，平均每笔{' '}
            {yuanText(shop.takings[method].average)}
          </li>
        ))}
      {quotes.map(({ prefix, label, quote }) => (
        <li key={prefix}>
          {label}：
          {writeQuote(quote)
            .filter(([key]) => key !== 'name')
            .map(([key, value]) => `${fields[key].label} ${quotedText(value)}${fields[key].unit ?? ''}`)
            .join('，') || '什么都没填'}
        </li>
      ))}
    </ul>
  );
}
