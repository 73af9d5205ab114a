import type { JSX } from 'preact';
import type { QuoteResult } from '../model/results.ts';

/** Column heads of a table with a column a quote: their names, with the letters that plots use where there are several. */
export function QuoteHeads({ quotes }: { quotes: readonly QuoteResult[] }): JSX.Element {
  return (
    <>
      {quotes.map(({ prefix, label, quote }) => (
        <th scope="col" key={prefix}>
          {quotes.length > 1 && quote.name !== '' && `${prefix.toUpperCase()} `}
          {label}
        </th>
      ))}
    </>
  );
}
