import type { JSX } from 'preact';
import { Figure } from '../../shared/Figure.tsx';
import type { Results } from '../model/results.ts';
import { slipRows } from '../model/slip-rows.ts';
import type { Prefix } from '../model/state.ts';
import { QuoteHeads } from './QuoteHeads.tsx';

/** All figures of several quotes; those of the quote whose bill stands above are its outputs there already. */
export function AllFigures({ results, current }: { results: Results; current: Prefix }): JSX.Element | null {
  const { quotes } = results;
  if (quotes.length < 2) return null;
  return (
    <section aria-labelledby="fee-all">
      <h3 id="fee-all">几份放一起看</h3>
      <div class="table-wrap" tabIndex={0} role="group" aria-labelledby="fee-all">
        <table class="fee-numbers fee-figures stacked">
          <thead>
            <tr>
              <td />
              <QuoteHeads quotes={quotes} />
            </tr>
          </thead>
          <tbody>
            {slipRows(results).map(({ output, label, cell }) => (
              <tr key={output}>
                <th scope="row">{label(results)}</th>
                {quotes.map((quote) => {
                  const figure = cell(quote, results);
                  return (
                    <td key={quote.prefix} data-label={quote.label}>
                      {!figure && '不变'}
                      {figure && quote.prefix === current && <data value={figure.value}>{figure.text}</data>}
                      {figure && quote.prefix !== current && (
                        <Figure name={`${quote.prefix}.${output}`} {...figure} />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
