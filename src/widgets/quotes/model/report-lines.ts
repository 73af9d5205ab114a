import { yuanText, yuanValue } from '../../../domain/money.ts';
import { maskNumbers } from '../../../domain/masked.ts';
import { allTakings, methodNames, paymentName, type Shop } from '../../../domain/tariff/index.ts';
import type { ParamProblem } from '../../shared/param-problem.ts';
import type { EstimatorData } from './data.ts';
import { countParams, shopParams } from './params.ts';
import { quoteKeys, type QuoteKey } from './quote-keys.ts';
import type { QuoteResult, Results } from './results.ts';
import { writeQuote } from './state-values.ts';
import { quotedText } from './values.ts';

/** What a copy of the bill is made from. */
export interface ReportOf {
  results: Results;
  /** What fields hold that was not understood. */
  unread: readonly ParamProblem[];
  /** Words of a quote's fields. */
  fields: EstimatorData['fields'];
  /** Address of the same state. */
  link: string;
}

/** What the shop takes in, a line for each way of paying that it uses. */
export function takingsLines(shop: Shop): string[] {
  return used(shop).map(
    ({ name, amount, average }) => `${name} ${yuanText(amount)}（平均每笔 ${yuanText(average)}）`,
  );
}

/** The same as rows of a spreadsheet; figures are plain numbers. */
export function takingsRows(shop: Shop): string[][] {
  return used(shop).map(({ name, amount, average }) => [
    `${name}每月收（元）`,
    yuanValue(amount),
    '平均每笔（元）',
    yuanValue(average),
  ]);
}

/** What readers must know before they trust the totals of a quote, if anything. */
export function omission({ label, unquoted }: QuoteResult): string | undefined {
  if (unquoted.length === 0) return undefined;
  return `${label}：${unquoted.map((method) => methodNames[method]).join('、')}没填费率，百分比这部分没算进去。`;
}

/** Names the fields of a quote that are the market's estimate, if any is; those of the market's own quote need no naming. */
export function estimateLine(
  { label, estimated, quote }: QuoteResult,
  fields: EstimatorData['fields'],
): string[] {
  const said = writeQuote(quote).map(([key]) => key);
  const named = estimated.filter((key) => said.includes(key));
  if (named.length === 0 || label === '市场估计') return [];
  return [`市场估计，不是报价：${named.map((key) => fields[key].label).join('、')}`];
}

/** What fields hold that was not understood and does not count. */
export function unreadLines({ unread, results, fields }: Omit<ReportOf, 'link'>): string[] {
  return unread.map(
    ({ key, value }) => `没看懂，没算进去：${fieldName(key, results, fields)}写的是「${maskNumbers(value)}」`,
  );
}

/** What the quotes say, a row for each field that any of them fills; estimates say so. */
export function quotedRows(quotes: readonly QuoteResult[], fields: EstimatorData['fields']): string[][] {
  const said = quotes.map(({ quote, estimated }) => ({ values: new Map(writeQuote(quote)), estimated }));
  return quoteKeys
    .filter((key) => key !== 'name' && said.some(({ values }) => values.has(key)))
    .map((key) => {
      const { label, unit } = fields[key];
      // 「管前几个月」 and 「一年扣几次」 say their unit themselves.
      const isCount = key === 'first' || key === 'annual.times';
      return [
        unit === undefined || isCount ? label : `${label}（${unit}）`,
        ...said.map(({ values, estimated }) => {
          const text = quotedText(values.get(key) ?? '');
          return text !== '' && estimated.some((other) => other === key) ? `${text}（市场估计）` : text;
        }),
      ];
    });
}

/** How readers call a field of a link parameter. */
function fieldName(key: string, { quotes }: Results, fields: EstimatorData['fields']): string {
  const shop = [...shopParams, ...countParams].find((param) => param.key === key);
  if (shop) return shop.label;
  const quote = quotes.find(({ prefix }) => key.startsWith(`${prefix}.`));
  return `${quote?.label ?? ''}${fields[key.slice(2) as QuoteKey].label}`;
}

function used(shop: Shop): { name: string; amount: bigint; average: bigint }[] {
  return allTakings(shop)
    .filter(({ amount }) => amount > 0n)
    .map(({ method, size, ...takings }) => ({ name: paymentName(method, size), ...takings }));
}
