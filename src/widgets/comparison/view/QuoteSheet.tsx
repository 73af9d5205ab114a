import type { ComponentChildren } from 'preact';
import { classNames, settleNames } from '../../../domain/tariff/index.ts';
import { yuanText } from '../../../domain/money.ts';
import type { DatedCap } from '../../quotes/model/data.ts';
import { omission } from '../../quotes/model/report-lines.ts';
import { slipRows } from '../../quotes/model/slip-rows.ts';
import { citationText } from '../../quotes/model/citation.ts';
import { pairsOf } from '../../quotes/model/verdict.ts';
import { ColumnTable } from '../../shared/ColumnTable.tsx';
import { Figure } from '../../shared/Figure.tsx';
import type { Comparison, OfferResult } from '../model/model.ts';
import type { CriterionData } from '../model/types.ts';
import { PairLine } from '../../quotes/view/PairLine.tsx';
import { ScoreArithmetic } from './ScoreArithmetic.tsx';
import {
  cheapestWords,
  namesOf,
  scoreWords,
  sensitivityWords,
  verdictWords,
} from '../model/verdict-words.ts';
import { findingWords } from '../model/words.ts';

interface QuoteSheetProps {
  comparison: Comparison;
  criteria: readonly CriterionData[];
  /** Caps that the cost floor rests on. */
  caps: readonly DatedCap[];
  /** How many fields were not understood. */
  doubts: number;
  /** The offers are made up. */
  example: boolean;
}

type Row = [title: string, cell: (offer: OfferResult) => ComponentChildren];

/** The slip: what each offer costs, what was found out about it, what is still open; then cheapest and best-scored. */
export function QuoteSheet({ comparison, criteria, caps, doubts, example }: QuoteSheetProps) {
  const { offers, results } = comparison;
  const { shop, day, amount } = results;
  const names = namesOf(comparison, criteria);
  const rows: Row[] = [
    ...slipRows(results).map(({ output, label, cell }): Row => [
      label(results),
      ({ prefix, cost }) => {
        const figure = cell(cost, results);
        return figure ? <Figure name={`${prefix}.${output}`} {...figure} /> : '不变';
      },
    ]),
    ...criteria.map(({ id, name }): Row => [
      name,
      ({ found }) => (
        <span class={`comparison-${found.findings[id]}`}>{findingWords[found.findings[id]]}</span>
      ),
    ]),
    [
      `得分（满分 ${offers[0]?.score.full ?? 0}）`,
      ({ prefix, score }) => (
        <Figure name={`${prefix}.score`} value={`${score.low},${score.high}`} text={scoreWords(score)} />
      ),
    ],
    ['还没问清', ({ openCount }) => `${openCount} 条`],
  ];
  return (
    <section class="slip comparison-sheet" aria-labelledby="comparison-sheet-title">
      <h3 class="slip-title" id="comparison-sheet-title">
        比价单
      </h3>
      <p class="fee-slip-head">
        {example && '示例 · '}每月收 {yuanText(amount)} · {classNames[shop.class]} ·{' '}
        {settleNames[shop.settle]}
        <br />算 {shop.months} 个月 · 按 {day} 的规定
      </p>
      <hr />
      <div class="table-wrap">
        <ColumnTable
          class="fee-figures stacked"
          columns={offers.map(({ label }) => ({ head: label, label }))}
          rows={rows.map(([title, cell]) => [title, offers.map(cell)])}
        />
      </div>
      <Notes offers={offers} criteria={criteria} />
      {doubts > 0 && <p class="seal">有 {doubts} 格没看懂，先当没填。看格子下面的提示。</p>}
      {offers.map(({ prefix, cost }) => {
        const text = omission(cost);
        return text && <p key={prefix}>{text}</p>;
      })}
      <hr />
      <dl class="comparison-results" aria-live="polite">
        <dt>最便宜</dt>
        <dd>
          {comparison.cheapest[0] ? (
            <output name="best">
              <data value={comparison.cheapest[0].prefix}>{cheapestWords(comparison)}</data>
            </output>
          ) : (
            cheapestWords(comparison)
          )}
        </dd>
        <dt>得分最高</dt>
        <dd>
          <output name="best.score">
            <data value={comparison.inFront.join()}>{verdictWords(comparison.verdict, names)}</data>
          </output>
        </dd>
      </dl>
      {pairsOf(results).map((pair) => (
        <PairLine key={`${pair.first.prefix}${pair.second.prefix}`} pair={pair} />
      ))}
      <ul class="comparison-sensitivity">
        {sensitivityWords(comparison.sensitivity, comparison.verdict, names).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <ScoreArithmetic offers={offers} criteria={criteria} />
      <hr />
      <p class="field-hint">{citationText(results, caps)}</p>
    </section>
  );
}

/** The reader's remarks, each with the quote and criterion it belongs to. */
function Notes({ offers, criteria }: Pick<QuoteSheetProps, 'criteria'> & { offers: OfferResult[] }) {
  const notes = offers.flatMap(({ label, found }) =>
    criteria.flatMap(({ id, name }) => {
      const note = found.notes[id];
      return note ? [`${label}，${name}：${note}`] : [];
    }),
  );
  return (
    <>
      {notes.map((note) => (
        <p class="field-hint" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}
