import { yuanText } from '../../../domain/money.ts';
import { costCurves, type CostCurves } from '../model/plot.ts';
import { placeLabels, radius } from '../model/plot-labels.ts';
import { shortYuan } from '../../quotes/model/short-yuan.ts';
import type { Results } from '../../quotes/model/results.ts';
import { quoteColumns } from '../../quotes/model/slip-rows.ts';
import { WideTable } from '../../shared/ColumnTable.tsx';

const box = { width: 360, height: 230, left: 50, right: 22, top: 12, bottom: 40 };

/** Cost of the period against the month's amount: a line a quote, where they meet, and the figures. */
export function CostPlot({ results }: { results: Results }) {
  const curves = costCurves(results);
  if (!curves) return null;
  const { amounts, costs, meetings } = curves;
  return (
    <section aria-labelledby="fee-plot">
      <h3 id="fee-plot">收得多、收得少，各花多少</h3>
      <Plot curves={curves} today={Number(results.amount) / 100} months={results.shop.months} />
      <WideTable
        class="fee-numbers"
        labelledBy="fee-plot"
        caption={<caption>{results.shop.months} 个月的花费，付款比例和平均每笔不变</caption>}
        corner="每月收"
        columns={quoteColumns(results.quotes)}
        rows={amounts.map((amount, i) => [
          shortYuan(Number(amount) / 100),
          costs.map(({ totals }) => yuanText(totals[i] ?? 0n)),
        ])}
      />
      {meetings.length > 0 && <p class="field-hint">圈是两份报价一样贵的地方，字母是哪两份。</p>}
    </section>
  );
}

function Plot({ curves, today, months }: { curves: CostCurves; today: number; months: number }) {
  const { xTicks, yTicks, costs, meetings } = curves;
  const [xMost, yMost] = [xTicks[xTicks.length - 1] ?? 1, yTicks[yTicks.length - 1] ?? 1];
  const x = (value: number) => box.left + (value / xMost) * (box.width - box.left - box.right);
  const y = (value: number) =>
    box.height - box.bottom - (value / yMost) * (box.height - box.top - box.bottom);
  const bottom = box.height - box.bottom;
  const labelHeights = apart(
    costs.map(({ prefix, totals }) => [prefix, y(Number(totals[totals.length - 1] ?? 0n) / 100) + 4]),
  );
  return (
    <svg
      class="fee-plot"
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-label="花费随每月收款变化的折线图，数字见下表"
    >
      {yTicks.map((tick) => (
        <g key={tick}>
          <line class="fee-grid-line" x1={box.left} x2={box.width - box.right} y1={y(tick)} y2={y(tick)} />
          <text class="fee-axis end" x={box.left - 5} y={y(tick) + 4}>
            {shortYuan(tick)}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <text key={tick} class="fee-axis middle" x={x(tick)} y={bottom + 15}>
          {shortYuan(tick)}
        </text>
      ))}
      <text class="fee-axis middle" x={(box.left + box.width - box.right) / 2} y={box.height - 6}>
        每月收多少元 → {months} 个月花多少元 ↑
      </text>
      <line class="fee-today" x1={x(today)} x2={x(today)} y1={box.top} y2={bottom} />
      <text class="fee-axis middle" x={x(today)} y={box.top - 2}>
        现在
      </text>
      {costs.map(({ prefix, totals }) => (
        <g key={prefix}>
          <polyline
            class={`fee-line ${prefix}`}
            points={totals.map((total, i) => `${x(xTicks[i] ?? 0)},${y(Number(total) / 100)}`).join(' ')}
          />
          <text class="fee-axis" x={box.width - box.right + 4} y={labelHeights.get(prefix)}>
            {prefix.toUpperCase()}
          </text>
        </g>
      ))}
      {meetings.map(({ pair, point }) => (
        <circle key={pair} class="fee-meeting" cx={x(point.x)} cy={y(point.y)} r={radius} />
      ))}
      {placeLabels(
        meetings.map(({ pair, point }) => ({
          text: `${pair.toUpperCase()} ${shortYuan(point.x)}`,
          x: x(point.x),
          y: y(point.y),
        })),
        [box.left, box.width],
      ).map((label) => (
        <text key={label.text} class="fee-axis fee-meeting-label middle" x={label.x} y={label.y}>
          {label.text}
        </text>
      ))}
    </svg>
  );
}

const lineHeight = 12;

/** Heights of labels moved apart so that none covers another, from the lowest upwards. */
function apart(wanted: [string, number][]): Map<string, number> {
  let ceiling = Infinity;
  return new Map(
    [...wanted]
      .sort(([, one], [, other]) => other - one)
      .map(([name, height]) => {
        ceiling = Math.min(height, ceiling - lineHeight);
        return [name, ceiling];
      }),
  );
}
