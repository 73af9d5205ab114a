import type { JSX } from 'preact';
import type { Sheet, SheetField } from '../../../schemas/sheet.ts';
import { ChoiceGroup } from '../../shared/ChoiceGroup.tsx';
import { Field } from '../../shared/Field.tsx';
import { longestText } from '../model/check.ts';
import type { SheetState } from '../state/use-sheet.ts';

/** Keyboard of a field that takes figures. */
const keyboards: Partial<Record<SheetField['kind'], 'decimal' | 'numeric'>> = {
  amount: 'decimal',
  lastFour: 'numeric',
  reference: 'numeric',
  batch: 'numeric',
  voucher: 'numeric',
};
const inputTypes: Partial<Record<SheetField['kind'], 'date' | 'datetime-local'>> = {
  day: 'date',
  time: 'datetime-local',
};

/** The fields of a sheet. @param sheet the sheet's own fields, in order */
export function SheetForm({ id, fields, state }: Pick<Sheet, 'fields'> & { id: string; state: SheetState }) {
  return (
    <div class="takeaway-fields">
      {fields.map((field) => (
        <SheetInput key={field.id} id={`${id}-${field.id}`} field={field} state={state} />
      ))}
    </div>
  );
}

interface SheetInputProps {
  id: string;
  field: SheetField;
  state: SheetState;
}

function SheetInput({ id, field, state }: SheetInputProps): JSX.Element {
  const { kind, label, hint, options = [] } = field;
  const value = state.form[field.id] ?? '';
  const error = state.problems[field.id]?.message;
  const leave = () => {
    state.leave(field);
  };
  if (kind === 'choice')
    return (
      <ChoiceGroup
        name={id}
        legend={label}
        choices={Object.fromEntries(options.map((option) => [option, option]))}
        value={value || undefined}
        onChange={(chosen) => {
          state.set(field, chosen);
        }}
      />
    );
  if (kind === 'long') return <LongText id={id} field={field} value={value} error={error} state={state} />;
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      value={value}
      error={error}
      type={inputTypes[kind] ?? 'text'}
      inputMode={keyboards[kind] ?? 'text'}
      unit={kind === 'amount' ? '元' : undefined}
      maxLength={inputTypes[kind] ? undefined : longestText(kind)}
      onInput={(text) => {
        state.set(field, text);
      }}
      onBlur={leave}
    />
  );
}

function LongText(props: SheetInputProps & { value: string; error: string | undefined }): JSX.Element {
  const { id, field, value, error, state } = props;
  const described = [field.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={error ? 'field invalid' : 'field'}>
      <label for={id}>{field.label}</label>
      <textarea
        id={id}
        class="plain-input"
        rows={3}
        maxLength={longestText('long')}
        value={value}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={described || undefined}
        onInput={(event) => {
          state.set(field, event.currentTarget.value);
        }}
        onBlur={() => {
          state.leave(field);
        }}
      />
      {field.hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {field.hint}
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
