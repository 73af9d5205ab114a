import { Button } from '../../shared/Button.tsx';
import { useCurrentQuote } from '../../quotes/state/use-current.ts';
import { focusSoon } from '../../quotes/state/focus-soon.ts';
import { QuoteInputs } from '../../quotes/view/QuoteInputs.tsx';
import type { ComparisonView } from '../state/use-comparison.ts';

/** The shop and the offers in hand, in the estimator's own forms. */
export function QuotesPart({ view }: { view: ComparisonView }) {
  const { estimator, example, startEmpty } = view;
  return (
    <section class="comparison-part" aria-labelledby="comparison-quotes-title">
      <h3 id="comparison-quotes-title">二、填手上的报价</h3>
      <p class="comparison-to-sheet">
        <a href="#comparison-sheet-title">跳到比价单</a>
      </p>
      {example && (
        <div class="notice note" role="note">
          <p>现在是示例，两份报价都是编的。</p>
          <Button
            class="button primary"
            onClick={() => {
              startEmpty();
              // The button itself goes out of sight.
              focusSoon('#fee-preset');
            }}
          >
            清空，填我的报价
          </Button>
        </div>
      )}
      <QuoteInputs estimator={estimator} view={useCurrentQuote(estimator)} linked={view} />
    </section>
  );
}
