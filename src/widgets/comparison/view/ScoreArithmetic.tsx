import { ColumnTable, type ColumnRow } from '../../shared/ColumnTable.tsx';
import type { OfferResult } from '../model/model.ts';
import { findingPoints, type ScoreLine } from '../model/score.ts';
import type { CriterionData } from '../model/types.ts';
import { scoreWords } from '../model/verdict-words.ts';

interface ScoreArithmeticProps {
  offers: readonly OfferResult[];
  criteria: readonly CriterionData[];
}

/** Weight × points, line by line, one column per offer. */
export function ScoreArithmetic({ offers, criteria }: ScoreArithmeticProps) {
  return (
    <details class="comparison-arithmetic">
      <summary>得分是怎么加出来的</summary>
      <ColumnTable
        class="labelled"
        corner="权重 × 分"
        columns={offers.map(({ label }) => ({ head: label, label }))}
        rows={[
          ...criteria.map(({ name }, i): ColumnRow => [
            name,
            offers.map(({ score }) => lineWords(score.lines[i])),
          ]),
          ['合计', offers.map(({ score }) => `${scoreWords(score)}，满分 ${score.full}`)],
        ]}
      />
    </details>
  );
}

function lineWords(line: ScoreLine | undefined): string {
  if (!line) return '';
  const { weight, finding, low, high } = line;
  const [least, most] = findingPoints[finding];
  return least === most
    ? `${weight} × ${least} = ${low}`
    : `${weight} ×（${least} 到 ${most}）= ${low === high ? low : `${low} 到 ${high}`}`;
}
