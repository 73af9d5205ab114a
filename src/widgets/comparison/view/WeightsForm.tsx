import { criterionIds, weightRange, type CriterionData, type Weights } from '../model/types.ts';

interface WeightsFormProps {
  criteria: readonly CriterionData[];
  weights: Weights;
  onChange: (weights: Weights) => void;
}

/** Five sliders, 0 = does not matter to me … 5 = matters most. */
export function WeightsForm({ criteria, weights, onChange }: WeightsFormProps) {
  const all = criterionIds.reduce((sum, id) => sum + weights[id], 0);
  return (
    <fieldset class="choices comparison-weights">
      <legend>每项给几分：0 不管，5 最看重</legend>
      {criteria.map(({ id, name }) => (
        <label key={id}>
          <span>{name}</span>
          <input
            type="range"
            name={`w.${id}`}
            min={weightRange.min}
            max={weightRange.max}
            step={1}
            value={weights[id]}
            onInput={(event) => {
              onChange({ ...weights, [id]: event.currentTarget.valueAsNumber });
            }}
          />
          <b>{weights[id]}</b>
        </label>
      ))}
      {all === 0 && <p class="field-error">五项都是 0，算不出得分。至少给一项 1 分。</p>}
    </fieldset>
  );
}
