import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLater } from '../shared/use-later.ts';
import type { EstimatorData } from '../quotes/model/data.ts';
import { freePrefix, withNewQuote } from '../quotes/model/changes.ts';
import { QuoteForm } from '../quotes/view/QuoteForm.tsx';
import { ShopForm } from '../quotes/view/ShopForm.tsx';
import { Slip } from '../quotes/view/Slip.tsx';
import { savedTitle } from '../quotes/model/labels.ts';
import { prefixes } from '../quotes/model/state.ts';
import { SaidLine } from '../quotes/view/SaidLine.tsx';
import { useEstimator } from './use-estimator.ts';

/** What the page gives the estimator. */
export interface FeeEstimatorProps {
  /** What it counts with. */
  data: EstimatorData;
  /** Day on which the page was built, `YYYY-MM-DD`. */
  builtOn: string;
  /** Path of the page that links lead to. */
  toolPath: string;
  /** Findings of the first render; they stand while they hold, and until the code that draws them anew has come. */
  children?: ComponentChildren;
}

/** The fee estimator: what the shop takes in, up to four quotes, and what each costs. */
export function FeeEstimator({ data, builtOn, toolPath, children }: FeeEstimatorProps): JSX.Element {
  const [changed, setChanged] = useState(false);
  const outcome = useRef<HTMLDivElement>(null);
  const later = useLater(() => import('./later.ts'), changed, outcome);
  const estimator = useEstimator(data, builtOn, later?.fieldNotes);
  const { results, form, errors, step, query, asBuilt } = estimator;
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
      <SaidLine said={estimator.said} onUndo={estimator.undo} />
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
                step(withNewQuote, `已加上报价 ${freePrefix(form)?.toUpperCase() ?? ''}。`);
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
                <>
                  <later.Share
                    results={results}
                    unread={estimator.unread}
                    data={data}
                    link={() => new URL(`${toolPath}?${query.toString()}`, location.href).href}
                    onReset={estimator.reset}
                  />
                  <later.SavedList
                    title={savedTitle(results)}
                    present={() => ({ query: query.toString() })}
                    today={estimator.today}
                    onOpen={(entry) => {
                      estimator.open(entry.query, `已打开「${entry.title}」。`);
                    }}
                  />
                </>
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
