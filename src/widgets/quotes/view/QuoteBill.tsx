import type { ComponentChildren } from 'preact';
import { classNames, settleNames } from '../../../domain/tariff/index.ts';
import { yuanText } from '../../../domain/money.ts';
import { Figure } from '../../shared/Figure.tsx';
import { billOf, type BillLine } from '../model/bill.ts';
import type { QuoteResult, Results } from '../model/results.ts';
import { bareYuan } from '../model/short-yuan.ts';
import { slipRows } from '../model/slip-rows.ts';
import { cheapest } from '../model/cheapest.ts';

/** What the bill shows. */
export interface QuoteBillProps {
  results: Results;
  /** The quote whose bill it is. */
  quote: QuoteResult;
  /** Number of fields that were not understood. */
  doubts: number;
  /** What must be known beside the figures. */
  remarks: ComponentChildren;
  /** The page was built with it, so it cannot name the reader's day. */
  isBuilt?: boolean;
}

/** The bill of one quote as a slip: each line with its sum, so that no figure is cut on a phone. */
export function QuoteBill({ results, quote, doubts, remarks, isBuilt }: QuoteBillProps) {
  const { shop, amount, day } = results;
  const { month, period } = billOf(quote, results);
  const best = cheapest(results);
  const rows = slipRows(results).filter(({ output }) => output !== 'month.fee' && output !== 'period.total');
  return (
    <section class="slip quote-bill" aria-labelledby="fee-slip" id="fee-bill">
      <h3 class="slip-title" id="fee-slip">
        {quote.label}的费用单
        {best?.prefix === quote.prefix && <span class="best-mark">最省</span>}
      </h3>
      <p class="fee-slip-head">
        每月收 {yuanText(amount)}，{classNames[shop.class]}
        <br />
        {settleNames[shop.settle]}，算 {shop.months} 个月
      </p>
      <hr />
      <dl>
        <Lines lines={month} />
        <div class="bill-line">
          <dt class="total">{quote.quote.first === undefined ? '每月手续费' : '第一个月手续费'}</dt>
          <dd class="sum">
            <Figure name={`${quote.prefix}.month.fee`} {...cellOf('month.fee', quote, results)} />
          </dd>
        </div>
      </dl>
      <hr />
      <dl>
        <Lines lines={period} />
        <div class="bill-line">
          <dt class="total">{shop.months} 个月一共</dt>
          <dd class="total">
            <Figure name={`${quote.prefix}.period.total`} {...cellOf('period.total', quote, results)} />
          </dd>
        </div>
      </dl>
      <hr />
      <dl>
        {rows.map(({ output, label, cell }) => {
          const figure = cell(quote, results);
          return (
            figure && (
              <div class="bill-line" key={output}>
                <dt>{label(results)}</dt>
                <dd>
                  <Figure name={`${quote.prefix}.${output}`} {...figure} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
      {doubts > 0 && <p class="seal">有 {doubts} 格没看懂，先当没填。看格子下面的提示。</p>}
      {remarks}
      <p class="field-hint">
        每笔四舍五入到分。<span class="whole">按{isBuilt ? '今天' : ` ${day} `}的规定。</span>
      </p>
    </section>
  );
}

function Lines({ lines }: { lines: readonly BillLine[] }) {
  return (
    <>
      {lines.map(({ id, label, fen, isEstimate }) => (
        <div class="bill-line" key={id}>
          <dt>
            {label}
            {isEstimate && <span class="estimate-mark">估计</span>}
          </dt>
          <dd>{bareYuan(fen)}</dd>
        </div>
      ))}
    </>
  );
}

function cellOf(output: string, quote: QuoteResult, results: Results): { value: string; text: string } {
  const row = slipRows(results).find((one) => one.output === output);
  return row?.cell(quote, results) ?? { value: '', text: '' };
}
