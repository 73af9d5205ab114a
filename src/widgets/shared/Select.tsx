import type { ComponentChildren } from 'preact';

/** A list of answers of which one is chosen. */
interface SelectProps {
  id: string;
  value: string;
  /** Answers in their order, each value with its words. */
  options?: readonly (readonly [value: string, words: string])[];
  /** What stands in the list before the options, or instead of them. */
  children?: ComponentChildren;
  /** Ids of what names it, where it has no label of its own. */
  labelledBy?: string;
  onChange: (value: string) => void;
}

/** Renders a native select box. */
export function Select({ id, value, options = [], children, labelledBy, onChange }: SelectProps) {
  return (
    <select
      id={id}
      class="plain-input"
      aria-labelledby={labelledBy}
      value={value}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
    >
      {children}
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** The same as a field of a form. @param hint stands below it */
export function SelectField({
  label,
  hint,
  ...rest
}: SelectProps & { label: string; hint?: ComponentChildren }) {
  return (
    <div class="field">
      <label for={rest.id}>{label}</label>
      <Select {...rest} />
      {hint && <span class="field-hint">{hint}</span>}
    </div>
  );
}
