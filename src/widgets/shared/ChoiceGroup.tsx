import type { JSX } from 'preact';

/** One answer of a group. */
export interface Choice<T extends string> {
  value: T;
  label: string;
}

/** A question with one answer out of a few. */
export interface ChoiceGroupProps<T extends string> {
  /** Name of the group, unique on the page. */
  name: string;
  legend: string;
  choices: readonly Choice<T>[];
  value: T | undefined;
  onChange: (value: T) => void;
}

/** Renders native radio buttons as large targets. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>): JSX.Element {
  const { name, legend, choices, value, onChange } = props;
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label class="choice" key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => {
              onChange(choice.value);
            }}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
