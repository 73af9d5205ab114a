import { yuanText } from '../../../domain/money.ts';
import { quoteTotals } from '../../../domain/tariff/index.ts';
import type { QuoteResult, Results } from '../../quotes/model/results.ts';
import { scenarios } from '../model/scenarios.ts';
import { quoteColumns } from '../../quotes/model/slip-rows.ts';
import { WideTable, type ColumnRow } from '../../shared/ColumnTable.tsx';

/** What a month costs when one thing changes. */
export function Sensitivity({ results }: { results: Results }) {
  const { quotes, shop, amount } = results;
  if (amount === 0n) return null;
  return (
    <section aria-labelledby="fee-sensitivity">
      <h3 id="fee-sensitivity">换一种情况</h3>
      <WideTable
        class="fee-numbers"
        labelledBy="fee-sensitivity"
        caption={<caption>每月合计，小字是比现在多或少</caption>}
        corner="只改这一样"
        columns={quoteColumns(quotes)}
        rows={[
          ['现在', quotes.map(({ totals }) => yuanText(totals.monthTotal))],
          ...scenarios(shop).map(({ id, label, shop: changed }): ColumnRow => [
            label,
            quotes.map(({ quote, totals }) => {
              const total = quoteTotals(changed, quote).monthTotal;
              const isOpen = id === 'd0' && !pricesSameDay(quote);
              return (
                <>
                  {yuanText(total)}
                  <span class="fee-change">{isOpen ? '没填加收' : signed(total - totals.monthTotal)}</span>
                </>
              );
            }),
          ]),
        ]}
      />
    </section>
  );
}

function pricesSameDay({ d0, d0Fixed }: QuoteResult['quote']): boolean {
  return d0 > 0n || d0Fixed > 0n;
}

function signed(fen: bigint): string {
  if (fen === 0n) return '不变';
  return fen > 0n ? `＋${yuanText(fen)}` : `－${yuanText(-fen)}`;
}
