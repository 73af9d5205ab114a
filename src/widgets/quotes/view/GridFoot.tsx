import type { JSX } from 'preact';
import { bareYuan } from '../model/short-yuan.ts';
import { changes, type QuoteResult, type Results } from '../model/results.ts';
import type { Prefix } from '../model/state.ts';
import { cheapest } from '../model/cheapest.ts';

/** The totals below the grid's columns; they stay in view on a wide screen. */
export function GridFoot({ results, current }: { results: Results; current: Prefix }) {
  const { quotes, shop } = results;
  const best = cheapest(results);
  const row = (label: string, cell: (quote: QuoteResult) => JSX.Element | string, name = '') => (
    <tr class={name}>
      <th scope="row">{label}</th>
      {quotes.map((quote) => (
        <td key={quote.prefix} class={quote.prefix === current ? 'current' : undefined}>
          {cell(quote)}
        </td>
      ))}
    </tr>
  );
  return (
    <table class="quote-foot">
      <caption class="visually-hidden">各份报价一共多少元</caption>
      <thead class="visually-hidden">
        <tr>
          <td />
          {quotes.map(({ prefix, label }) => (
            <th scope="col" key={prefix}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row(changes(results) ? '第一个月合计' : '每月合计', ({ totals }) => bareYuan(totals.monthTotal))}
        {row(`${shop.months} 个月一共`, ({ totals }) => bareYuan(totals.periodTotal), 'big')}
        {best &&
          row('比最省的多付', ({ prefix, totals, unquoted }) => {
            if (prefix === best.prefix) return <span class="best-mark">最省</span>;
            if (unquoted.length > best.unquoted.length) return '没报全';
            return bareYuan(totals.periodTotal - best.totals.periodTotal);
          })}
      </tbody>
    </table>
  );
}
