import type { JSX } from 'preact';
import { classNames, settleNames, toFen } from '../../domain/tariff/index.ts';
import { yuanText } from '../../domain/money.ts';
import { Figure } from '../shared/Figure.tsx';
import { bestText, groundText, pairWords } from './model/sentences.ts';
import { money, omission, slipRows, type Pair, type Results } from './model/results.ts';

/** The bill: every quote's figures side by side, the cheapest, and where two cost the same. */
export function Slip({ results, doubts }: { results: Results; doubts: number }): JSX.Element {
  const { shop, quotes, amount, best, pairs, day } = results;
  const tiedUp = quotes.filter(({ totals }) => totals.tiedUp > 0n);
  const ground = groundText(results);
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
      {best && (
        <>
          <hr />
          <p class="total">
            最省：
            <Figure name="best" value={best.prefix} text={best.label} />
          </p>
          <p>{bestText(results)}</p>
          {pairs.map((pair) => (
            <PairLine key={`${pair.first.prefix}${pair.second.prefix}`} pair={pair} />
          ))}
        </>
      )}
      <hr />
      <p class="field-hint">{ground}</p>
    </section>
  );
}

function PairLine({ pair }: { pair: Pair }): JSX.Element {
  const { before, after } = pairWords(pair);
  const { first, second, meet } = pair;
  return (
    <p>
      {before}
      {meet && <Figure name={`break-even.${first.prefix}.${second.prefix}`} {...money(toFen(meet.amount))} />}
      {after}
    </p>
  );
}
