import { yuanText, yuanValue } from '../../../domain/money.ts';
import { classNames, settleNames, type RegulatedCap } from '../../../domain/tariff/index.ts';
import { toFen } from '../../../domain/tariff/break-even.ts';
import { partNames, periodParts } from '../../../domain/tariff/parts.ts';
import {
  estimateLine,
  omission,
  quotedRows,
  type ReportOf,
  takingsLines,
  takingsRows,
  unreadLines,
} from '../../quotes/model/report-lines.ts';
import { slipRows } from '../../quotes/model/slip-rows.ts';
import { cheapest } from '../../quotes/model/cheapest.ts';
import { bestText, pairsOf, pairText } from '../../quotes/model/verdict.ts';

/** The bill as text for a chat. */
export function reportText(report: ReportOf): string {
  const { results, fields, link } = report;
  const { shop, quotes, amount, day } = results;
  const best = cheapest(results);
  const bills = quotes.flatMap((quote) => {
    const missing = omission(quote);
    return [
      `【${quote.label}】`,
      ...slipRows(results).flatMap(({ label, cell }) => {
        const figure = cell(quote, results);
        return figure ? [`${label(results)}：${figure.text}`] : [];
      }),
      ...estimateLine(quote, fields),
      ...(missing === undefined ? [] : [missing]),
    ];
  });
  return [
    `POS 费用单（${day}）`,
    `每月收 ${yuanText(amount)}，${classNames[shop.class]}，${settleNames[shop.settle]}`,
    ...takingsLines(shop),
    '',
    ...bills,
    ...(quotes.length > 1
      ? ['', `${best ? `最省：${best.label}。` : ''}${bestText(results)}`, ...pairsOf(results).map(pairText)]
      : []),
    ...unreadLines(report),
    '',
    `按公开上限和填写的报价推算，以合同为准：${link}`,
  ].join('\n');
}

/** The bill as the rows of a spreadsheet: what was typed in, the figures, the parts. Figures are plain numbers. */
export function reportRows(report: ReportOf & { caps: readonly RegulatedCap[] }): string[][] {
  const { results, caps, fields, link } = report;
  const { shop, quotes, day } = results;
  const best = cheapest(results);
  const parts = quotes.map(({ quote }) => periodParts(shop, quote, caps, day));
  return [
    ['POS 费用单', day],
    ['商户类别', classNames[shop.class]],
    ['到账', settleNames[shop.settle]],
    ['月数', String(shop.months)],
    ...takingsRows(shop),
    [],
    ['', ...quotes.map(({ label }) => label)],
    ...quotedRows(quotes, fields),
    [],
    ['', ...quotes.map(({ label }) => label)],
    ...slipRows(results).map(({ output, label, cell }) => [
      `${label(results)}（${output === 'rate' ? '%' : '元'}）`,
      ...quotes.map((quote) => cell(quote, results)?.value ?? ''),
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
    ...unreadLines(report).map((line) => [line]),
    ['链接', link],
  ];
}
