import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { answerAgain, controlsIn, isGiven } from '../shared/given-before.ts';
import { useLater } from '../shared/use-later.ts';
import { decodeData } from './data-text.ts';
import { withNewQuote } from './model/form.ts';
import { QuoteForm } from './QuoteForm.tsx';
import { ShopForm } from './ShopForm.tsx';
import { Slip } from './Slip.tsx';
import { prefixes } from './state.ts';
import { useEstimator } from './use-estimator.ts';

/** What the page gives the estimator. */
export interface FeeEstimatorProps {
  /** What it counts with, as `encodeData` wrote it. */
  json: string;
  /** Day on which the page was built, `YYYY-MM-DD`. */
  builtOn: string;
  /** Path of the page that links lead to. */
  toolPath: string;
  /** Findings of the first render; they stand while they hold, and until the code that draws them anew has come. */
  children?: ComponentChildren;
}

/** The fee estimator: what the shop takes in, up to four quotes, and what each costs. */
export function FeeEstimator({ json, builtOn, toolPath, children }: FeeEstimatorProps): JSX.Element {
  const data = useMemo(() => decodeData(json), [json]);
  const [changed, setChanged] = useState(false);
  const tool = useRef<HTMLDivElement>(null);
  const later = useLater(
    () => import('./later.ts'),
    changed,
    () => tool.current?.querySelector('.slip'),
  );
  const estimator = useEstimator(data, builtOn, later?.fieldNotes);
  const { results, form, errors, change, query, asBuilt } = estimator;
  useEffect(() => {
    // Only a built page has stood open to the reader before.
    if (tool.current && children) controlsIn(tool.current).filter(isGiven).forEach(answerAgain);
  }, []);
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
      <div class="tool fee-tool" ref={tool}>
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
                link={() => new URL(`${toolPath}?${query.toString()}`, location.href).href}
                onReset={estimator.reset}
              />
            }
          />
        ) : (
          children
        )}
      </div>
    </div>
  );
}
