import type { ComponentChildren, JSX } from 'preact';
import { classNames, settleNames } from '../../domain/tariff/index.ts';
import { yuanText } from '../../domain/money.ts';
import { Figure } from '../shared/Figure.tsx';
import type { DatedCap } from './data.ts';
import { groundText } from './model/ground.ts';
import { omission, slipRows, type Results } from './model/results.ts';

/** What the bill shows. */
export interface SlipProps {
  results: Results;
  caps: readonly DatedCap[];
  /** Number of fields that were not understood. */
  doubts: number;
  /** Which quote is the cheapest, and why. */
  verdict: ComponentChildren;
}

/** The bill: every quote's figures side by side. */
export function Slip({ results, caps, doubts, verdict }: SlipProps): JSX.Element {
  const { shop, quotes, amount, day } = results;
  const tiedUp = quotes.filter(({ totals }) => totals.tiedUp > 0n);
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
      <div class="table-wrap">
        <table class="fee-figures">
          <thead>
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
            {slipRows.map(({ output, label, cell }) => (
              <tr key={output} class={output === 'month.total' ? 'total' : undefined}>
                <th scope="row">{label(results)}</th>
                {quotes.map((quote) => (
                  <td key={quote.prefix}>
                    <Figure name={`${quote.prefix}.${output}`} {...cell(quote, results)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {doubts > 0 && <p class="seal">有 {doubts} 格没看懂，先当没填。看格子下面的提示。</p>}
      {quotes.map((quote) => {
        const text = omission(quote);
        return text && <p key={quote.prefix}>{text}</p>;
      })}
      {tiedUp.map(({ prefix, label, totals }) => (
        <p key={prefix}>
          {label}另押 {yuanText(totals.tiedUp)}，退得回来，不算花费。
        </p>
      ))}
      {verdict}
      <hr />
      <p class="field-hint">{groundText(results, caps)}</p>
    </section>
  );
}
