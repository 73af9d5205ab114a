import type { JSX } from 'preact';
import type { EstimatorData } from '../quotes/model/data.ts';
import { freePrefix, withNewQuote } from '../quotes/model/changes.ts';
import { QuoteForm } from '../quotes/view/QuoteForm.tsx';
import { ShopForm } from '../quotes/view/ShopForm.tsx';
import { prefixes } from '../quotes/model/state.ts';
import { SaidLine } from '../quotes/view/SaidLine.tsx';
import type { ComparisonView } from './use-comparison.ts';

/** The shop and the offers in hand, in the estimator's own forms. */
export function QuotesPart({ view, data }: { view: ComparisonView; data: EstimatorData }): JSX.Element {
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
          <button type="button" class="button primary" onClick={startEmpty}>
            清空，填我的报价
          </button>
        </div>
      )}
      <SaidLine said={view.said} onUndo={view.undo} />
      <ShopForm estimator={estimator} data={data} />
      {estimator.results.quotes.map((result) => (
        <QuoteForm key={result.prefix} estimator={estimator} data={data} result={result} />
      ))}
      {estimator.form.quotes.length < prefixes.length && (
        <button
          type="button"
          class="button"
          onClick={() => {
            const letter = freePrefix(estimator.form)?.toUpperCase() ?? '';
            estimator.step(withNewQuote, `已加上报价 ${letter}。`);
          }}
        >
          再加一份报价
        </button>
      )}
    </section>
  );
}
