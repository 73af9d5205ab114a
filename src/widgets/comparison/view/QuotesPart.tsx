import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import type { EstimatorData } from '../../quotes/model/data.ts';
import { useCurrentQuote } from '../../quotes/state/use-current.ts';
import { QuoteGrid } from '../../quotes/view/QuoteGrid.tsx';
import { QuoteTools } from '../../quotes/view/QuoteTools.tsx';
import { ShopForm } from '../../quotes/view/ShopForm.tsx';
import { SaidLine } from '../../quotes/view/SaidLine.tsx';
import type { ComparisonView } from '../state/use-comparison.ts';

/** The shop and the offers in hand, in the estimator's own forms. */
export function QuotesPart({ view, data }: { view: ComparisonView; data: EstimatorData }): JSX.Element {
  const [folded, setFolded] = useState(false);
  const { estimator, example, startEmpty } = view;
  const { current, onCurrent, onAdd, onRemove } = useCurrentQuote(estimator);
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
              setTimeout(() => document.querySelector<HTMLElement>('#fee-preset')?.focus());
            }}
          >
            清空，填我的报价
          </Button>
        </div>
      )}
      <ShopForm estimator={estimator} data={data} isFolded={folded} onFold={setFolded} />
      <SaidLine said={view.said} onUndo={view.undo} />
      <QuoteTools estimator={estimator} data={data} current={current} />
      <QuoteGrid
        estimator={estimator}
        data={data}
        current={current}
        onCurrent={onCurrent}
        onAdd={() => {
          setFolded(true);
          onAdd();
        }}
        onRemove={onRemove}
      />
    </section>
  );
}
