import type { JSX } from 'preact';
import type { OfferResult } from '../model/model.ts';
import { findingPoints, type ScoreLine } from '../model/score.ts';
import type { CriterionData } from '../model/types.ts';
import { scoreWords } from '../model/verdict-words.ts';

interface ScoreArithmeticProps {
  offers: readonly OfferResult[];
  criteria: readonly CriterionData[];
}

/** Weight × points, line by line, one column per offer. */
export function ScoreArithmetic({ offers, criteria }: ScoreArithmeticProps): JSX.Element {
  return (
    <details class="comparison-arithmetic">
      <summary>得分是怎么加出来的</summary>
      <table class="labelled">
        <thead>
          <tr>
            <th scope="col">权重 × 分</th>
            {offers.map(({ prefix, label }) => (
              <th scope="col" key={prefix}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ id, name }, i) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {offers.map(({ prefix, label, score }) => (
                <td key={prefix} data-label={label}>
                  {lineWords(score.lines[i])}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">合计</th>
            {offers.map(({ prefix, label, score }) => (
              <td key={prefix} data-label={label}>
                {scoreWords(score)}，满分 {score.full}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
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
