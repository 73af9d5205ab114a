import { Button } from '../../shared/Button.tsx';
import { isEstimate, prefixes } from '../model/state.ts';
import type { QuoteGridProps } from './QuoteRow.tsx';

/** The heads of the grid's columns: the letter of each quote, which also chooses the one whose bill stands beside. */
export function QuoteHeadRow({ estimator, current, onCurrent, onAdd }: QuoteGridProps) {
  const { quotes } = estimator.results;
  return (
    <div class="quote-row quote-heads">
      <h3 id="fee-quotes-title" class="quote-label">
        报价单
      </h3>
      {quotes.map((quote) => (
        <div class="quote-head" id={`fee-quote-${quote.prefix}`} key={quote.prefix}>
          <button
            type="button"
            id={`fee-head-${quote.prefix}`}
            aria-pressed={quote.prefix === current}
            title={quote.label}
            onClick={() => {
              onCurrent(quote.prefix);
            }}
          >
            报价 {quote.prefix.toUpperCase()}
          </button>
          {isEstimate(quote) && <span class="status">市场估计</span>}
        </div>
      ))}
      {quotes.length < prefixes.length && (
        <Button class="quote-add" onClick={onAdd}>
          再加一份报价
        </Button>
      )}
    </div>
  );
}
