import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLater } from '../shared/use-later.ts';
import type { EstimatorData } from './data.ts';
import { withNewQuote } from './model/form.ts';
import { QuoteForm } from './QuoteForm.tsx';
import { ShopForm } from './ShopForm.tsx';
import { Slip } from './Slip.tsx';
import { prefixes } from './state.ts';
import type { Links } from './url.ts';
import { useEstimator } from './use-estimator.ts';

/** What the page gives the estimator. */
export interface FeeEstimatorProps {
  /** What it counts with. */
  data: EstimatorData;
  /** Day on which the page was built, `YYYY-MM-DD`. */
  builtOn: string;
  /** Path of the page that links lead to. */
  toolPath: string;
  /** What reads links, if a link says something. */
  links?: Links;
  /** Findings of the first render; they stand while they hold, and until the code that draws them anew has come. */
  children?: ComponentChildren;
}

/** The fee estimator: what the shop takes in, up to four quotes, and what each costs. */
export function FeeEstimator({ data, builtOn, toolPath, links, children }: FeeEstimatorProps): JSX.Element {
  const [changed, setChanged] = useState(false);
  const outcome = useRef<HTMLDivElement>(null);
  const later = useLater(() => import('./later.ts'), changed, outcome);
  const estimator = useEstimator(data, builtOn, links ?? later, later?.fieldNotes);
  const { results, form, errors, change, query, asBuilt } = estimator;
  useEffect(() => {
    if (!asBuilt) setChanged(true);
  }, [asBuilt]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (estimator.example) delete dataset['printEstimator'];
    else dataset['printEstimator'] = '';
  }, [estimator.example]);
  return (
    <div class="fee-estimator">
      {later && <later.ParamProblems problems={estimator.linkProblems} />}
      <div class="tool fee-tool">
        <div class="fee-inputs">
          <ShopForm estimator={estimator} data={data} />
          {results.quotes.map((result) => (
            <QuoteForm key={result.prefix} estimator={estimator} data={data} result={result} />
          ))}
          {form.quotes.length < prefixes.length && (
            <button
              type="button"
              class="button"
              onClick={() => {
                change(withNewQuote);
              }}
            >
              再加一份报价
            </button>
          )}
        </div>
        <div class="fee-outcome" ref={outcome}>
          <Slip
            results={results}
            doubts={Object.keys(errors).length}
            remarks={later && <later.Remarks results={results} />}
          />
          {later ? (
            <later.Findings
              results={results}
              data={data}
              share={
                <later.Share
                  results={results}
                  data={data}
                  link={() => new URL(`${toolPath}?${query?.toString() ?? ''}`, location.href).href}
                  onReset={estimator.reset}
                />
              }
            />
          ) : (
            children
          )}
        </div>
      </div>
    </div>
  );
}
