import type { JSX } from 'preact';

/** A text field with its unit inside, and its message beside it. */
export interface FieldProps {
  /** Unique id on the page. */
  id: string;
  label: string;
  /** What was typed, kept as typed. */
  value: string;
  onInput: (value: string) => void;
  /** The reader goes on to another field. */
  onBlur?: () => void;
  /** Unit shown inside the field: 元, %, 元/笔. */
  unit?: string;
  hint?: string;
  /** What is wrong and what is accepted; the field counts as invalid while it is set. */
  error?: string;
  inputMode?: 'decimal' | 'numeric' | 'text';
  type?: 'text' | 'date' | 'datetime-local';
  placeholder?: string;
  maxLength?: number;
}

/** Renders a labelled field; messages are tied to it for screen readers. */
export function Field(props: FieldProps): JSX.Element {
  const { id, label, value, onInput, unit, hint, error, inputMode = 'text', type = 'text', ...rest } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={error ? 'field invalid' : 'field'}>
      <label for={id}>{label}</label>
      <span class="field-box">
        <input
          id={id}
          type={type}
          inputMode={inputMode}
          value={value}
          autoComplete="off"
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={described || undefined}
          onInput={(event) => {
            onInput(event.currentTarget.value);
          }}
          {...rest}
        />
        {unit && <span class="field-unit">{unit}</span>}
      </span>
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span class="field-error" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
