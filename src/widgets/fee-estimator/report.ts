import { yuanText, yuanValue } from '../../domain/money.ts';
import { classNames, methodNames, methods, settleNames } from '../../domain/tariff/index.ts';
import { toFen } from '../../domain/tariff/break-even.ts';
import { periodParts } from '../../domain/tariff/parts.ts';
import type { EstimatorData } from './data.ts';
import { quoteKeys } from './quote-keys.ts';
import { writeQuote } from './state-values.ts';
import { quotedText } from './model/quoted-text.ts';
import { partNames } from './model/part-names.ts';
import { omission } from './model/omission.ts';
import { slipRows, type QuoteResult, type Results } from './model/results.ts';
import { bestText, cheapest, pairsOf, pairText } from './model/verdict.ts';

/** The bill as text for a chat. @param link address of the filled-in estimator */
export function reportText(results: Results, link: string): string {
  const { shop, quotes, amount, day } = results;
  const best = cheapest(results);
  const takings = methods
    .filter((method) => shop.takings[method].amount > 0n)
    .map((method) => {
      const { amount: month, average } = shop.takings[method];
      return `${methodNames[method]} ${yuanText(month)}（平均每笔 ${yuanText(average)}）`;
    });
  const bills = quotes.flatMap((quote) => {
    const missing = omission(quote);
    return [
      `【${quote.label}】`,
      ...slipRows.map(({ label, cell }) => `${label(results)}：${cell(quote, results).text}`),
      ...(missing === undefined ? [] : [missing]),
    ];
  });
  return [
    `POS 费用单（${day}）`,
    `每月收 ${yuanText(amount)}，${classNames[shop.class]}，${settleNames[shop.settle]}`,
    ...takings,
    '',
    ...bills,
    ...(quotes.length > 1
      ? ['', `${best ? `最省：${best.label}。` : ''}${bestText(results)}`, ...pairsOf(results).map(pairText)]
      : []),
    '',
    `按公开上限和填写的报价推算，以合同为准：${link}`,
  ].join('\n');
}

/**
 * The bill as the rows of a spreadsheet: what was typed in, the figures, the parts. Figures are plain numbers.
 *
 * @param link address of the filled-in estimator
 */
export function reportRows(
  results: Results,
  { caps, fields }: Pick<EstimatorData, 'caps' | 'fields'>,
  link: string,
): string[][] {
  const { shop, quotes, day } = results;
  const best = cheapest(results);
  const parts = quotes.map(({ quote }) => periodParts(shop, quote, caps, day));
  return [
    ['POS 费用单', day],
    ['商户类别', classNames[shop.class]],
    ['到账', settleNames[shop.settle]],
    ['月数', String(shop.months)],
    ...methods.map((method) => [
      `${methodNames[method]}每月收（元）`,
      yuanValue(shop.takings[method].amount),
      '平均每笔（元）',
      yuanValue(shop.takings[method].average),
    ]),
    [],
    ['', ...quotes.map(({ label }) => label)],
    ...quotedRows(quotes, fields),
    [],
    ['', ...quotes.map(({ label }) => label)],
    ...slipRows.map(({ output, label, cell }) => [
      `${label(results)}（${output === 'rate' ? '%' : '元'}）`,
      ...quotes.map((quote) => cell(quote, results).value),
    ]),
    ['押住的押金（元）', ...quotes.map(({ totals }) => yuanValue(totals.tiedUp))],
    [],
    [`${shop.months} 个月的花费去了哪里（元）`, ...quotes.map(({ label }) => label)],
    ...(Object.keys(partNames) as (keyof typeof partNames)[]).map((key) => [
      partNames[key],
      ...parts.map((of) => yuanValue(of[key])),
    ]),
    [],
    ...(best ? [['最省', best.label]] : []),
    ...pairsOf(results).flatMap(({ first, second, meet }) =>
      meet ? [[`${first.label}和${second.label}一样贵时每月收（元）`, yuanValue(toFen(meet.amount))]] : [],
    ),
    ['链接', link],
  ];
}

/** What the quotes say, a row for each field that any of them fills. */
function quotedRows(quotes: readonly QuoteResult[], fields: EstimatorData['fields']): string[][] {
  const said = quotes.map(({ quote }) => new Map(writeQuote(quote)));
  return quoteKeys
    .filter((key) => key !== 'name' && said.some((one) => one.has(key)))
    .map((key) => {
      const { label, unit } = fields[key];
      return [
        unit === undefined ? label : `${label}（${unit}）`,
        ...said.map((one) => quotedText(one.get(key) ?? '')),
      ];
    });
}
