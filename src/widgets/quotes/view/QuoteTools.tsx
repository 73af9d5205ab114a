import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLazyCode } from '../../shared/use-lazy-code.ts';
import type { GridProps } from './QuoteRow.tsx';

/** Other ways to a quote than typing it: its text pasted in, and the bill it is checked against. Fetched when opened. */
export function QuoteTools({ estimator, data, current }: GridProps): JSX.Element {
  const [opened, setOpened] = useState(false);
  const tools = useLazyCode(() => import('./quote-tools.ts'), opened, undefined);
  const { results } = estimator;
  const quote = results.quotes.find(({ prefix }) => prefix === current) ?? results.quotes[0];
  const open = () => {
    setOpened(true);
  };
  return (
    <div class="quote-tools no-print">
      <details onToggle={open}>
        <summary>贴一段报价，自动填</summary>
        {tools && <tools.PasteQuote estimator={estimator} data={data} prefix={current} />}
      </details>
      <details onToggle={open}>
        <summary>对一对结算单：扣得对不对</summary>
        {tools && quote && <tools.BillCheck results={results} quote={quote} />}
      </details>
    </div>
  );
}
