import { percentValue, yuanText } from '../../../domain/money.ts';
import type { RegulatedCap } from '../../../domain/tariff/index.ts';
import { partNames, type Parts, periodParts } from '../../../domain/tariff/parts.ts';
import type { QuoteResult, Results } from '../../quotes/model/results.ts';
import { quoteColumns } from '../../quotes/model/slip-rows.ts';
import { WideTable, type ColumnRow } from '../../shared/ColumnTable.tsx';

const width = 360;
const rowHeight = 34;
const left = 22;
const narrowest = 15;

/** What the parts are drawn from. */
export interface CostPartsProps {
  results: Results;
  caps: readonly RegulatedCap[];
}

type DividedQuote = QuoteResult & { parts: Parts };

/** Where each yuan goes: one bar a quote on a common scale, and the figures. */
export function CostParts({ results, caps }: CostPartsProps) {
  const { shop, day } = results;
  const quotes = results.quotes.map((quote) => ({
    ...quote,
    parts: periodParts(shop, quote.quote, caps, day),
  }));
  const keys = (Object.keys(partNames) as (keyof Parts)[]).filter((key) =>
    quotes.some(({ parts }) => parts[key] !== 0n),
  );
  const longest = quotes.map(positive).reduce((most, next) => (next > most ? next : most), 0n);
  if (longest === 0n) return null;
  const [only] = quotes.length === 1 ? quotes : [];
  return (
    <section aria-labelledby="fee-parts">
      <h3 id="fee-parts">钱去了哪里</h3>
      <svg
        class="fee-bar"
        viewBox={`0 0 ${width} ${quotes.length * rowHeight}`}
        role="img"
        aria-label="花费按去处分段的条形图，数字见下表"
      >
        {quotes.map((quote, row) => (
          <Bar key={quote.prefix} quote={quote} row={row} keys={keys} longest={longest} />
        ))}
      </svg>
      <WideTable
        class="fee-numbers"
        labelledBy="fee-parts"
        caption={<caption>{shop.months} 个月的花费，刷卡手续费按公开上限拆开，属推算</caption>}
        corner="去处"
        columns={[...quoteColumns(quotes), ...(only ? [{ head: '每 100 元花费里' }] : [])]}
        rows={[
          ...keys.map((key, i): ColumnRow => [
            <>
              <svg class="fee-key" viewBox="0 0 18 18" aria-hidden="true">
                <rect class={`fee-part ${key}`} width="18" height="18" />
                <text class={`fee-part-number ${key}`} x="9" y="13">
                  {i + 1}
                </text>
              </svg>{' '}
              {partNames[key]}
            </>,
            [
              ...quotes.map(({ parts }) => yuanText(parts[key])),
              ...(only
                ? [`${Number(percentValue(only.parts[key], only.totals.periodTotal)).toFixed(2)} 元`]
                : []),
            ],
          ]),
          [
            '合计',
            [...quotes.map(({ totals }) => yuanText(totals.periodTotal)), ...(only ? ['100.00 元'] : [])],
          ],
        ]}
      />
      {quotes.some(({ parts }) => parts.acquirer < 0n) && (
        <p>收单机构那一份是负数：按上限推算，它收的不够付给发卡行和清算网络。要问清差额谁出。</p>
      )}
    </section>
  );
}

interface BarProps {
  quote: DividedQuote;
  row: number;
  keys: (keyof Parts)[];
  longest: bigint;
}

function Bar({ quote, row, keys, longest }: BarProps) {
  const y = row * rowHeight;
  let x = left;
  return (
    <g>
      <text class="fee-axis" x="0" y={y + 21}>
        {quote.prefix.toUpperCase()}
      </text>
      {keys.map((key, i) => {
        const part = quote.parts[key];
        if (part <= 0n) return null;
        const length = (Number(part) / Number(longest)) * (width - left);
        const start = x;
        x += length;
        return (
          <g key={key}>
            <rect class={`fee-part ${key}`} x={start} y={y + 4} width={length} height={rowHeight - 10} />
            {length >= narrowest && (
              <text class={`fee-part-number ${key}`} x={start + length / 2} y={y + 21}>
                {i + 1}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function positive({ parts }: DividedQuote): bigint {
  return Object.values(parts).reduce<bigint>((sum, part: bigint) => (part > 0n ? sum + part : sum), 0n);
}
