import { WideTable } from '../../shared/ColumnTable.tsx';
import { Figure } from '../../shared/Figure.tsx';
import type { Results } from '../model/results.ts';
import { quoteColumns, slipRows } from '../model/slip-rows.ts';
import type { Prefix } from '../model/state.ts';

/** All figures of several quotes; those of the quote whose bill stands above are its outputs there already. */
export function AllFigures({ results, current }: { results: Results; current: Prefix }) {
  const { quotes } = results;
  if (quotes.length < 2) return null;
  return (
    <section aria-labelledby="fee-all">
      <h3 id="fee-all">几份放一起看</h3>
      <WideTable
        class="fee-numbers fee-figures stacked"
        labelledBy="fee-all"
        columns={quoteColumns(quotes)}
        rows={slipRows(results).map(({ output, label, cell }) => [
          label(results),
          quotes.map((quote) => {
            const figure = cell(quote, results);
            if (!figure) return '不变';
            return quote.prefix === current ? (
              <data value={figure.value}>{figure.text}</data>
            ) : (
              <Figure name={`${quote.prefix}.${output}`} {...figure} />
            );
          }),
        ])}
      />
    </section>
  );
}
