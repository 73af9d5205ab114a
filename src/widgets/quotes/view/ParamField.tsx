import type { JSX } from 'preact';
import { Field } from '../../shared/Field.tsx';
import { typed } from '../model/changes.ts';
import type { FormProps } from '../state/use-figures.ts';

/** A field of the form. */
export interface ParamFieldProps extends FormProps {
  /** Link parameter that the field stands for. */
  name: string;
  label: string;
  unit?: string | undefined;
  /** Shown while the field has nothing more urgent to say. */
  hint?: string | undefined;
  kind?: 'number' | 'text' | 'date';
}

/** A field tied to a link parameter: its text, its message, its note. */
export function ParamField(props: ParamFieldProps): JSX.Element {
  const { estimator, data, name, label, unit, hint, kind = 'number' } = props;
  const { DoubtLine } = estimator;
  const error = estimator.errors[name];
  const isDate = kind === 'date';
  return (
    <Field
      id={`fee-${name.replace(/\./g, '-')}`}
      label={label}
      value={estimator.form.values[name] ?? (isDate ? estimator.today : '')}
      unit={unit}
      hint={(error === undefined ? estimator.notes[name] : undefined) ?? hint}
      error={error}
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      type={isDate ? 'date' : 'text'}
      maxLength={isDate ? undefined : 60}
      onInput={(value) => {
        estimator.change((form) => typed(form, name, value, data.defaults.market));
      }}
    >
      {estimator.doubts[name] && DoubtLine && (
        <DoubtLine estimator={estimator} data={data} doubt={estimator.doubts[name]} />
      )}
    </Field>
  );
}
