import { yuanText } from '../../../domain/money.ts';
import type { Results } from '../../quotes/model/results.ts';
import { shortYuan } from '../../quotes/model/short-yuan.ts';
import { quoteColumns } from '../../quotes/model/slip-rows.ts';
import { WideTable } from '../../shared/ColumnTable.tsx';
import { costByMonth, type CostByMonth } from '../model/by-month.ts';
import { ticks } from '../model/plot.ts';

const box = { width: 360, height: 220, left: 50, right: 22, top: 14, bottom: 40 };

/** What each quote has cost in all by month: a line that bends where its rates change, and every month's figure. */
export function CostOverTime({ results }: { results: Results }) {
  const costs = costByMonth(results);
  if (!costs) return null;
  return (
    <section aria-labelledby="fee-time">
      <h3 id="fee-time">一个月一个月，一共花了多少</h3>
      <TimePlot costs={costs} />
      {costs.costs.some(({ changesAfter }) => changesAfter !== undefined) && (
        <p class="field-hint">点是费率变的地方，从那里起线变陡或变平。</p>
      )}
      <details class="fee-months">
        <summary>每个月的数</summary>
        <WideTable
          class="fee-numbers"
          labelledBy="fee-time"
          caption={<caption>到每个月底，一次性费用、流量费、月租都算上</caption>}
          corner="第几个月"
          columns={quoteColumns(results.quotes)}
          rows={costs.months
            .slice(1)
            .map((month) => [month, costs.costs.map(({ totals }) => yuanText(totals[month] ?? 0n))])}
        />
      </details>
    </section>
  );
}

function TimePlot({ costs: { months, costs, yTicks } }: { costs: CostByMonth }) {
  const last = Math.max(months.length - 1, 1);
  const most = yTicks[yTicks.length - 1] ?? 1;
  const x = (month: number) => box.left + (month / last) * (box.width - box.left - box.right);
  const y = (fen: bigint) =>
    box.height - box.bottom - (Number(fen) / 100 / most) * (box.height - box.top - box.bottom);
  const bottom = box.height - box.bottom;
  return (
    <svg
      class="fee-plot"
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-label="各份报价到每个月底一共花多少的折线图，数字见下表"
    >
      {yTicks.map((tick) => (
        <g key={tick}>
          <line
            class="fee-grid-line"
            x1={box.left}
            x2={box.width - box.right}
            y1={y(BigInt(Math.round(tick * 100)))}
            y2={y(BigInt(Math.round(tick * 100)))}
          />
          <text class="fee-axis end" x={box.left - 5} y={y(BigInt(Math.round(tick * 100))) + 4}>
            {shortYuan(tick)}
          </text>
        </g>
      ))}
      {ticks(last, 6)
        .filter((tick) => tick <= last && Number.isInteger(tick))
        .map((tick) => (
          <text key={tick} class="fee-axis middle" x={x(tick)} y={bottom + 15}>
            {tick}
          </text>
        ))}
      <text class="fee-axis middle" x={(box.left + box.width - box.right) / 2} y={box.height - 6}>
        第几个月 → 一共花多少元 ↑
      </text>
      {costs.map(({ prefix, totals, changesAfter }) => (
        <g key={prefix}>
          <polyline
            class={`fee-line ${prefix}`}
            points={totals.map((total, month) => `${x(month)},${y(total)}`).join(' ')}
          />
          {changesAfter !== undefined && (
            <circle class="fee-bend" cx={x(changesAfter)} cy={y(totals[changesAfter] ?? 0n)} r="4" />
          )}
          <text class="fee-axis" x={box.width - box.right + 4} y={y(totals[totals.length - 1] ?? 0n) + 4}>
            {prefix.toUpperCase()}
          </text>
        </g>
      ))}
    </svg>
  );
}
