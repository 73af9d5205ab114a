import type { JSX } from 'preact';
import { useRestingError } from '../../shared/Field.tsx';
import { typed } from '../model/changes.ts';
import type { FormProps } from '../state/use-figures.ts';

/** A field in a grid: its row and its column name it. */
export interface QuoteCellProps extends FormProps {
  /** Link parameter that the field stands for. */
  name: string;
  /** Ids of what names it. */
  labelledBy: string;
  unit?: string | undefined;
  /** Shown in the empty field. */
  placeholder?: string | undefined;
  isText?: boolean;
  /** The field holds the market's price. */
  isEstimate?: boolean;
}

/** A field of the grid with its unit, its note, its question and its message. */
export function QuoteCell(props: QuoteCellProps): JSX.Element {
  const { estimator, data, name, labelledBy, unit, placeholder, isText = false, isEstimate = false } = props;
  const { error, typing, leave } = useRestingError(estimator.errors[name]);
  const id = `fee-${name.replace(/\./g, '-')}`;
  const note = error === undefined ? estimator.notes[name] : undefined;
  const { DoubtLine } = estimator;
  const doubt = estimator.doubts[name];
  const hint = [isEstimate && '估计', note].filter(Boolean).join('，');
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={error ? 'field invalid' : 'field'}>
      <span class="field-box">
        <input
          id={id}
          type="text"
          class={isText ? undefined : 'figure'}
          inputMode={isText ? 'text' : 'decimal'}
          value={estimator.form.values[name] ?? ''}
          maxLength={60}
          placeholder={placeholder}
          autoComplete="off"
          aria-labelledby={labelledBy}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={described || undefined}
          onInput={({ currentTarget }) => {
            typing();
            const { value } = currentTarget;
            estimator.change((form) => typed(form, name, value, data.defaults.market));
          }}
          onBlur={leave}
        />
        {unit && <span class="field-unit">{unit}</span>}
      </span>
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {doubt && DoubtLine && <DoubtLine estimator={estimator} data={data} doubt={doubt} />}
      {error && (
        <span class="field-error" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
