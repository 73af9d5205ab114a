import { Button } from '../../shared/Button.tsx';
import { isEstimate, prefixes } from '../model/state.ts';
import type { QuoteGridProps } from './QuoteRow.tsx';

/** The heads of the grid's columns: the letter of each quote, which also chooses the one whose bill stands beside. */
export function QuoteHeadRow({ estimator, current, onCurrent, onAdd }: QuoteGridProps) {
  const { state, results } = estimator;
  return (
    <div class="quote-row quote-heads">
      <h3 id="fee-quotes-title" class="quote-label">
        报价单
      </h3>
      {state.quotes.map((entry, i) => (
        <div class="quote-head" id={`fee-quote-${entry.prefix}`} key={entry.prefix}>
          <button
            type="button"
            id={`fee-head-${entry.prefix}`}
            aria-pressed={entry.prefix === current}
            title={results.quotes[i]?.label}
            onClick={() => {
              onCurrent(entry.prefix);
            }}
          >
            报价 {entry.prefix.toUpperCase()}
          </button>
          {isEstimate(entry) && <span class="status">市场估计</span>}
        </div>
      ))}
      {state.quotes.length < prefixes.length && (
        <Button class="quote-add" onClick={onAdd}>
          再加一份报价
        </Button>
      )}
    </div>
  );
}
