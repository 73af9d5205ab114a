import type { ComponentChildren, JSX } from 'preact';
import { classNames, settleNames } from '../../../domain/tariff/index.ts';
import { yuanText } from '../../../domain/money.ts';
import { Figure } from '../../shared/Figure.tsx';
import { slipRows, type Cell, type Results } from '../model/results.ts';
import { QuoteHeads } from './QuoteHeads.tsx';

/** What the bill shows. */
export interface SlipProps {
  results: Results;
  /** Number of fields that were not understood. */
  doubts: number;
  /** What must be known beside the figures. */
  remarks: ComponentChildren;
}

/** The bill: every quote's figures side by side. */
export function Slip({ results, doubts, remarks }: SlipProps): JSX.Element {
  const { shop, quotes, amount, day } = results;
  return (
    <section class="slip" aria-labelledby="fee-slip">
      <h3 class="slip-title" id="fee-slip">
        费用单
      </h3>
      <p class="fee-slip-head">
        每月收 {yuanText(amount)} · {classNames[shop.class]} · {settleNames[shop.settle]}
        <br />算 {shop.months} 个月 · 按 {day} 的规定
      </p>
      <hr />
      <div class="table-wrap" tabIndex={0} role="group" aria-labelledby="fee-slip">
        <table class={quotes.length > 1 ? 'fee-figures stacked' : 'fee-figures'}>
          <thead>
            <tr>
              <td />
              <QuoteHeads quotes={quotes} />
            </tr>
          </thead>
          <tbody>
            {slipRows(results).map(({ output, label, cell }) => (
              <tr key={output} class={output === 'month.total' ? 'total' : undefined}>
                <th scope="row">{label(results)}</th>
                {quotes.map((quote) => (
                  <td key={quote.prefix} data-label={quote.label}>
                    <SlipFigure name={`${quote.prefix}.${output}`} cell={cell(quote, results)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {doubts > 0 && <p class="seal">有 {doubts} 格没看懂，先当没填。看格子下面的提示。</p>}
      {remarks}
    </section>
  );
}

/** A figure of a quote, or that it has none. */
export function SlipFigure({ name, cell }: { name: string; cell: Cell | undefined }): JSX.Element {
  return cell ? <Figure name={name} {...cell} /> : <>不变</>;
}
