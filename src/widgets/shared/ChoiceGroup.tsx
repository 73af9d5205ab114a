/** A question with one answer out of a few. */
export interface ChoiceGroupProps<T extends string> {
  /** Name of the group, unique on the page. */
  name: string;
  legend: string;
  /** Answers in their order, each value with its words. */
  choices: Readonly<Record<T, string>>;
  value: T | undefined;
  /** What is wrong with what was given. */
  error?: string | undefined;
  onChange: (value: T) => void;
}

/** Renders native radio buttons as large targets. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const { name, legend, choices, value, error, onChange } = props;
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {(Object.entries(choices) as [T, string][]).map(([choice, label]) => (
        <label class="choice" key={choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === value}
            onChange={() => {
              onChange(choice);
            }}
          />
          {label}
        </label>
      ))}
      {error && <span class="field-error">{error}</span>}
    </fieldset>
  );
}
