import { Field, type FieldProps } from '../../shared/Field.tsx';
import type { FormProps } from '../state/use-figures.ts';

/** A field of the form; its label, or what else on the page names it. */
export interface ParamFieldProps extends FormProps, Pick<FieldProps, 'label' | 'aria-labelledby' | 'unit'> {
  /** Link parameter that the field stands for. */
  name: string;
  kind?: 'number' | 'text' | 'date';
  /** The field holds the market's price. */
  isEstimate?: boolean;
}

/** Id of what stands for a link parameter. */
export function fieldId(name: string): string {
  return `fee-${name.replace(/\./g, '-')}`;
}

/** A field tied to a link parameter: its text, its message, its note. */
export function ParamField(props: ParamFieldProps) {
  const { estimator, name, kind = 'number', isEstimate = false, ...words } = props;
  const { DoubtLine } = estimator;
  const error = estimator.errors[name];
  const note = error === undefined ? estimator.notes[name] : undefined;
  const doubt = estimator.doubts[name];
  const isDate = kind === 'date';
  return (
    <Field
      id={fieldId(name)}
      value={estimator.form.values[name] ?? (isDate ? estimator.today : '')}
      hint={[isEstimate && '估计', note].filter(Boolean).join('，')}
      error={error}
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      type={isDate ? 'date' : 'text'}
      maxLength={isDate ? undefined : 60}
      onInput={(value) => {
        estimator.type(name, value);
      }}
      {...words}
    >
      {doubt && DoubtLine && <DoubtLine estimator={estimator} doubt={doubt} />}
    </Field>
  );
}
