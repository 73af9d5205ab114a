import {
  estimateLine,
  omission,
  quotedRows,
  type ReportOf,
  takingsRows,
  unreadLines,
} from '../../quotes/model/report-lines.ts';
import { slipRows } from '../../quotes/model/slip-rows.ts';
import { pairsOf, pairText } from '../../quotes/model/verdict.ts';
import type { Comparison, OfferResult } from './model.ts';
import { shareQuestions } from './own-questions.ts';
import type { CriterionData } from './types.ts';
import { cheapestWords, namesOf, scoreWords, sensitivityWords, verdictWords } from './verdict-words.ts';
import { findingWords } from './words.ts';

/** What the rows of the spreadsheet need besides the results. */
type SheetReport = Omit<ReportOf, 'results'>;

/** What the quote sheet says, for a spreadsheet. Figures are plain numbers. */
export function sheetRows(
  comparison: Comparison,
  criteria: readonly CriterionData[],
  { link, unread, fields }: SheetReport,
): string[][] {
  const { offers, results } = comparison;
  const row = (title: string, cell: (offer: OfferResult) => string) => [title, ...offers.map(cell)];
  const full = offers[0]?.score.full ?? 0;
  return [
    ['POS 比价单', results.day],
    ...takingsRows(results.shop),
    [],
    row('', ({ label }) => label),
    ...quotedRows(results.quotes, fields),
    ...slipRows(results).map(({ output, label, cell }) =>
      row(
        `${label(results)}（${output === 'rate' ? '%' : '元'}）`,
        ({ cost }) => cell(cost, results)?.value ?? '',
      ),
    ),
    row(`得分最低（满分 ${full}）`, ({ score }) => String(score.low)),
    row(`得分最高（满分 ${full}）`, ({ score }) => String(score.high)),
    ...criteria.flatMap(({ id, name }) => [
      row(name, ({ found }) => findingWords[found.findings[id]]),
      ...(offers.some(({ found }) => found.notes[id])
        ? [row(`${name}备注`, ({ found }) => found.notes[id] ?? '')]
        : []),
    ]),
    [],
    ...conclusions(comparison, criteria),
    ...askLines(comparison).map((text) => ['签字前', text]),
    ...unreadLines({ results, unread, fields }).map((line) => [line]),
    ['链接', link],
  ];
}

/** What the quote sheet says, as text for a chat; notes stay out. */
export function sheetText(
  comparison: Comparison,
  criteria: readonly CriterionData[],
  { link, unread, fields }: SheetReport,
): string {
  const { offers, results } = comparison;
  const bills = offers.flatMap(({ label, cost, score, found }) => [
    `【${label}】`,
    ...slipRows(results).flatMap((row) => {
      const figure = row.cell(cost, results);
      return figure ? [`${row.label(results)}：${figure.text}`] : [];
    }),
    ...estimateLine(cost, fields),
    ...[omission(cost)].filter((text) => text !== undefined),
    `得分：${scoreWords(score)}（满分 ${score.full}）`,
    criteria.map(({ id, name }) => `${name}${findingWords[found.findings[id]]}`).join('，'),
  ]);
  return [
    `POS 比价单（${results.day}）`,
    ...bills,
    '',
    ...conclusions(comparison, criteria).map(([title, text]) => `${title}：${text}`),
    '',
    ...unreadLines({ results, unread, fields }),
    '签字前要问、要拿的：',
    ...askLines(comparison).map((text) => `□ ${text}`),
    '',
    `按填写的报价和自己查的结果算，以合同为准：${link}`,
  ].join('\n');
}

function conclusions(
  comparison: Comparison,
  criteria: readonly CriterionData[],
): [title: string, text: string][] {
  const names = namesOf(comparison, criteria);
  const { verdict, sensitivity } = comparison;
  return [
    ['最便宜', cheapestWords(comparison)],
    ...pairsOf(comparison.results).map((pair): [string, string] => ['几时一样贵', pairText(pair)]),
    ['得分最高', verdictWords(verdict, names)],
    ...sensitivityWords(sensitivity, verdict, names).map((text): [string, string] => [
      '权重变了会怎样',
      text,
    ]),
  ];
}

function askLines({ offers, open }: Comparison): string[] {
  return [...shareQuestions(offers), ...open.flatMap(({ asks }) => asks.map(({ ask }) => ask))].map(
    ({ text }) => text,
  );
}
