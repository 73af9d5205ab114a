import type { ComponentChildren, JSX } from 'preact';
import { percentValue, yuanText, yuanValue } from '../../domain/money.ts';
import { Figure } from '../shared/Figure.tsx';
import type { Comparison, OfferResult } from './model.ts';
import type { CriterionData } from './model/types.ts';
import { ScoreArithmetic } from './ScoreArithmetic.tsx';
import { namesOf } from './sheet-rows.ts';
import { cheapestWords, scoreWords, sensitivityWords, verdictWords } from './verdict-words.ts';
import { findingWords } from './words.ts';

interface QuoteSheetProps {
  comparison: Comparison;
  criteria: readonly CriterionData[];
  /** Months over which cost is counted. */
  months: number;
  /** The figures are an example, not the reader's. */
  example: boolean;
}

type Row = [title: string, cell: (offer: OfferResult) => ComponentChildren];

/** The slip: what each offer costs, what was found out about it, what is still open; then cheapest and best-scored. */
export function QuoteSheet({ comparison, criteria, months, example }: QuoteSheetProps): JSX.Element {
  const { offers } = comparison;
  const names = namesOf(comparison, criteria);
  const rows: Row[] = [
    [
      `${months} 个月一共`,
      (offer) => <Money offer={offer} name="period.total" fen={offer.totals.periodTotal} />,
    ],
    ['每月手续费', (offer) => <Money offer={offer} name="month.fee" fen={offer.totals.monthFee} />],
    ['折合费率', (offer) => <Rate offer={offer} />],
    [`得分（满分 ${offers[0]?.score.full ?? 0}）`, (offer) => <Points offer={offer} />],
    ...criteria.map(({ id, name }): Row => [
      name,
      ({ prefix, found }) => (
        <>
          <span class={`comparison-${found.findings[id]}`} data-finding={`${prefix}.${id}`}>
            {findingWords[found.findings[id]]}
          </span>
          {found.notes[id] && <small>{found.notes[id]}</small>}
        </>
      ),
    ]),
    ['还没问清', ({ openCount }) => `${openCount} 条`],
  ];
  return (
    <section class="slip comparison-sheet" aria-labelledby="comparison-sheet-title">
      <h3 class="slip-title" id="comparison-sheet-title">
        比价单
      </h3>
      {example && <p class="field-hint">示例：两份编的报价</p>}
      <table class="labelled">
        <thead>
          <tr>
            <th scope="col">项目</th>
            {offers.map(({ prefix, label }) => (
              <th scope="col" key={prefix}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([title, cell]) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {offers.map((offer) => (
                <td key={offer.prefix} data-label={offer.label}>
                  {cell(offer)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <hr />
      <dl class="comparison-results" aria-live="polite">
        <dt>最便宜</dt>
        <dd>
          <output name="best">
            <data value={comparison.cheapest.join()}>{cheapestWords(comparison, names)}</data>
          </output>
        </dd>
        <dt>得分最高</dt>
        <dd>
          <output name="best.score">
            <data value={comparison.inFront.join()}>{verdictWords(comparison.verdict, names)}</data>
          </output>
        </dd>
      </dl>
      <ul class="comparison-sensitivity">
        {sensitivityWords(comparison.sensitivity, comparison.verdict, names).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <ScoreArithmetic offers={offers} criteria={criteria} />
    </section>
  );
}

function Money({ offer, name, fen }: { offer: OfferResult; name: string; fen: bigint }): JSX.Element {
  return <Figure name={`${offer.prefix}.${name}`} value={yuanValue(fen)} text={yuanText(fen)} />;
}

function Rate({ offer: { prefix, totals, monthAmount } }: { offer: OfferResult }): JSX.Element {
  const value = percentValue(totals.monthFee, monthAmount);
  return <Figure name={`${prefix}.rate`} value={value} text={`${value}%`} />;
}

function Points({ offer: { prefix, score } }: { offer: OfferResult }): JSX.Element {
  return <Figure name={`${prefix}.score`} value={`${score.low},${score.high}`} text={scoreWords(score)} />;
}
