import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLazyCode } from '../../shared/use-lazy-code.ts';
import type { EstimatorData } from '../../quotes/model/data.ts';
import { useCurrentQuote } from '../../quotes/state/use-current.ts';
import { QuoteInputs } from '../../quotes/view/QuoteInputs.tsx';
import { ResultLine } from '../../quotes/view/ResultLine.tsx';
import { useEstimator } from '../state/use-estimator.ts';

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
export function FeeEstimator({ data, builtOn, toolPath, children }: FeeEstimatorProps) {
  const [changed, setChanged] = useState(false);
  const outcome = useRef<HTMLDivElement>(null);
  const lazy = useLazyCode(() => import('./after-form.ts'), changed, outcome);
  const estimator = useEstimator(data, builtOn, lazy);
  const { results, asBuilt } = estimator;
  const view = useCurrentQuote(estimator);
  useEffect(() => {
    if (!asBuilt) setChanged(true);
  }, [asBuilt]);
  return (
    <div class="fee-estimator">
      {lazy && <lazy.ParamProblems problems={estimator.linkProblems} />}
      <ResultLine results={results} billId="fee-bill" />
      <div class="tool fee-tool">
        <div class="fee-inputs">
          <QuoteInputs estimator={estimator} view={view} linked={estimator} />
        </div>
        <div class="fee-outcome" ref={outcome} data-stale={!asBuilt && !lazy ? '' : undefined}>
          {lazy && view.billed ? (
            <lazy.Outcome estimator={estimator} quote={view.billed} toolPath={toolPath} />
          ) : (
            children
          )}
        </div>
      </div>
    </div>
  );
}
