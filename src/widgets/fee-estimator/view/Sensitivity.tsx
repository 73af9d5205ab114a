import type { JSX } from 'preact';
import { yuanText } from '../../../domain/money.ts';
import { quoteTotals } from '../../../domain/tariff/index.ts';
import type { QuoteResult, Results } from '../../quotes/model/results.ts';
import { scenarios } from '../model/scenarios.ts';
import { QuoteHeads } from '../../quotes/view/QuoteHeads.tsx';

/** What a month costs when one thing changes. */
export function Sensitivity({ results }: { results: Results }): JSX.Element | null {
  const { quotes, shop, amount } = results;
  if (amount === 0n) return null;
  return (
    <section aria-labelledby="fee-sensitivity">
      <h3 id="fee-sensitivity">换一种情况</h3>
      <div class="table-wrap" tabIndex={0} role="group" aria-labelledby="fee-sensitivity">
        <table class="fee-numbers">
          <caption>每月合计，小字是比现在多或少</caption>
          <thead>
            <tr>
              <th scope="col">只改这一样</th>
              <QuoteHeads quotes={quotes} />
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">现在</th>
              {quotes.map(({ prefix, totals }) => (
                <td key={prefix}>{yuanText(totals.monthTotal)}</td>
              ))}
            </tr>
            {scenarios(shop).map(({ id, label, shop: changed }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {quotes.map(({ prefix, quote, totals }) => {
                  const total = quoteTotals(changed, quote).monthTotal;
                  return (
                    <td key={prefix}>
                      {yuanText(total)}
                      <span class="fee-change">
                        {id === 'd0' && !pricesSameDay(quote)
                          ? '没填加收'
                          : signed(total - totals.monthTotal)}
                      </span>
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

function pricesSameDay({ d0, d0Fixed }: QuoteResult['quote']): boolean {
  return d0 > 0n || d0Fixed > 0n;
}

function signed(fen: bigint): string {
  if (fen === 0n) return '不变';
  return fen > 0n ? `＋${yuanText(fen)}` : `－${yuanText(-fen)}`;
}
