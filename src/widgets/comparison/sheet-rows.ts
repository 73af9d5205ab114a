import { percentValue, yuanValue } from '../../domain/money.ts';
import type { Comparison, OfferResult } from './model.ts';
import type { CriterionData } from './model/types.ts';
import { cheapestWords, scoreWords, sensitivityWords, verdictWords, type Names } from './verdict-words.ts';
import { findingWords } from './words.ts';

/** What the quote sheet says, for a spreadsheet: a heading row, a row per figure, the conclusions last. */
export function sheetRows(
  comparison: Comparison,
  criteria: readonly CriterionData[],
  months: number,
): string[][] {
  const { offers } = comparison;
  const row = (title: string, cell: (offer: OfferResult) => string) => [title, ...offers.map(cell)];
  return [
    row('项目', ({ label }) => label),
    row(`${months} 个月一共（元）`, ({ totals }) => yuanValue(totals.periodTotal)),
    row('头 12 个月（元）', ({ totals }) => yuanValue(totals.yearTotal)),
    row('每月手续费（元）', ({ totals }) => yuanValue(totals.monthFee)),
    row('折合费率（%）', ({ totals, monthAmount }) => percentValue(totals.monthFee, monthAmount)),
    row(`得分（满分 ${offers[0]?.score.full ?? 0}）`, ({ score }) => scoreWords(score)),
    ...criteria.flatMap(({ id, name }) => [
      row(name, ({ found }) => findingWords[found.findings[id]]),
      ...(offers.some(({ found }) => found.notes[id])
        ? [row(`${name}备注`, ({ found }) => found.notes[id] ?? '')]
        : []),
    ]),
    ...conclusions(comparison, criteria),
  ];
}

/** What the quote sheet says, as lines for a chat; notes stay out. */
export function sheetText(
  comparison: Comparison,
  criteria: readonly CriterionData[],
  months: number,
): string {
  const offers = comparison.offers.map(({ label, totals, score, found }) => {
    const found5 = criteria.map(({ id, name }) => `${name}${findingWords[found.findings[id]]}`).join('，');
    return `${label}：${months} 个月一共 ${yuanValue(totals.periodTotal)} 元，每月手续费 ${yuanValue(totals.monthFee)} 元；得分 ${scoreWords(score)}（满分 ${score.full}）；${found5}`;
  });
  const asks = [
    ...comparison.offers.flatMap(({ label, questions }) =>
      questions.map(({ text }) => `□ ${label}：${text}`),
    ),
    ...comparison.open.flatMap(({ asks: list }) => list.map(({ ask }) => `□ ${ask.text}`)),
  ];
  return [
    '比价单',
    ...offers,
    ...conclusions(comparison, criteria).map(([title, text]) => `${title}：${text}`),
    ...(asks.length === 0 ? [] : ['签字前要问、要拿的：', ...asks]),
  ].join('\n');
}

function conclusions(
  comparison: Comparison,
  criteria: readonly CriterionData[],
): [title: string, text: string][] {
  const names = namesOf(comparison, criteria);
  const { verdict, sensitivity } = comparison;
  return [
    ['最便宜', cheapestWords(comparison, names)],
    ['得分最高', verdictWords(verdict, names)],
    ...sensitivityWords(sensitivity, verdict, names).map((text): [string, string] => [
      '权重变了会怎样',
      text,
    ]),
  ];
}

/** How the offers of a comparison are called. */
export function namesOf({ offers }: Comparison, criteria: readonly CriterionData[]): Names {
  return { offer: (prefix) => offers.find((one) => one.prefix === prefix)?.label ?? prefix, criteria };
}
