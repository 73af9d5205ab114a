import type { CriterionData } from '../model/types.ts';
import { PlaceLink } from './AskText.tsx';

/** How to check a criterion, step by step, and what counts as what. */
export function Judging({ steps, met, doubtful, notMet, guide }: CriterionData) {
  return (
    <>
      <ol>
        {steps.map(({ text, place }) => (
          <li key={text}>
            {text}
            {place && (
              <span class="field-hint">
                依据：
                <PlaceLink {...place} />
              </span>
            )}
          </li>
        ))}
      </ol>
      <dl class="comparison-judging">
        <dt>符合</dt>
        <dd>{met}</dd>
        <dt>存疑</dt>
        <dd>{doubtful}</dd>
        <dt>不符合</dt>
        <dd>{notMet}</dd>
      </dl>
      <p>
        <a href={guide}>指南里的详细说法</a>
      </p>
    </>
  );
}
