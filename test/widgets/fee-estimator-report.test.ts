import { describe, expect, it } from 'vitest';
import { quoteTotals } from '../../src/domain/tariff/index.ts';
import { placeLabels } from '../../src/widgets/fee-estimator/model/plot-labels.ts';
import { costCurves, ticks } from '../../src/widgets/fee-estimator/model/plot.ts';
import { reportRows, reportText } from '../../src/widgets/fee-estimator/model/report.ts';
import { estimate, type Results } from '../../src/widgets/quotes/model/results.ts';
import { readEstimate } from '../../src/widgets/quotes/model/link.ts';
import { siteEstimator } from '../support/site-estimator.ts';

const data = siteEstimator();
const { market } = data.defaults;
const linked = (query: string) => readEstimate(new URLSearchParams(query), data.defaults).state;
const results = (query: string) => estimate(linked(query), data.caps, '2026-11-24');

const report = (of: Results, link = '') => ({
  results: of,
  unread: [],
  fields: data.fields,
  caps: data.caps,
  link,
});

describe('the plot', () => {
  it('counts from nothing to beyond today and every break-even in reach', () => {
    const curves = costCurves(
      results('credit=50000&credit.avg=200&months=24&a.credit=0.6&b.credit=0.55&b.device=1200'),
    );
    expect(curves?.amounts[0]).toBe(0n);
    expect(curves?.xTicks[curves.xTicks.length - 1]).toBeGreaterThan(100_000);
    expect(curves?.meetings.map(({ point }) => point.x)).toEqual([100_000]);
    expect(curves?.costs[1]?.totals[0]).toBe(120_000n);
  });

  it('writes at every break-even without covering another', () => {
    const points = [
      { text: 'AC 30.71 万', x: 300, y: 100 },
      { text: 'CD 32.17 万', x: 306, y: 97 },
      { text: 'BC 31 万', x: 303, y: 99 },
      { text: 'AB 1.5 万', x: 52, y: 190 },
    ];
    const placed = placeLabels(points, [50, 360]);
    expect(placed.map(({ text }) => text).sort()).toEqual(points.map(({ text }) => text).sort());
    const heights = placed.filter(({ x }) => x > 200).map(({ y }) => y);
    for (const one of heights) expect(heights.filter((other) => Math.abs(one - other) < 12)).toEqual([one]);
    for (const { y } of points)
      for (const height of heights) expect(Math.abs(height - 4 - y)).toBeGreaterThan(6);
    expect(placed.find(({ text }) => text.startsWith('AB'))?.x).toBeGreaterThan(75);
  });

  it('has round ticks', () => {
    expect(ticks(62_500, 5)).toEqual([0, 20_000, 40_000, 60_000, 80_000]);
    expect(ticks(0.4, 4)).toEqual([0, 0.1, 0.2, 0.30000000000000004, 0.4]);
    expect(costCurves(results('class=standard'))).toBeUndefined();
  });
});

describe('what is taken away', () => {
  const two = results('credit=50000&credit.avg=200&a.credit=0.6&b.name=%3D1%2B1&b.device=480');

  it('is text with every figure and the link', () => {
    const text = reportText(report(two, 'https://example.test/x'));
    expect(text).toContain('每月手续费：300.00 元');
    expect(text).toContain('信用卡没填费率');
    expect(text).toContain('https://example.test/x');
    expect(text).not.toMatch(/undefined|NaN/);
  });

  it('is a table of plain figures', () => {
    const rows = reportRows(report(two, 'https://example.test/x'));
    const period = rows.find(([label]) => label?.startsWith('12 个月一共'));
    expect(period?.[1]).toBe(
      (
        Number(
          quoteTotals(two.shop, linked('a.credit=0.6').quotes[0]?.quote ?? market.standard).periodTotal,
        ) / 100
      ).toFixed(2),
    );
    expect(rows.flat().join()).not.toMatch(/undefined|NaN/);
  });

  it('is a table that keeps what the quotes say', () => {
    const rows = reportRows(report(results('qr=9&a.qr=0.38&b.qr=0.5&b.deposit=199&b.deposit.back=no')));
    expect(rows).toContainEqual(['扫码费率（%）', '0.38', '0.5']);
    expect(rows).toContainEqual(['押金（元）', '', '199']);
    expect(rows).toContainEqual(['押金退不退', '', '不退']);
    expect(rows.flat()).not.toContain('信用卡费率（%）');
  });
});
