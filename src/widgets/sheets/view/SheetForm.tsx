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

function SheetInput({ id, field, state }: { id: string; field: SheetField; state: SheetState }) {
  const { kind, label, hint, options = [] } = field;
  const value = state.form[field.id] ?? '';
  const error = state.problems[field.id]?.message;
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
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      value={value}
      error={error}
      type={inputTypes[kind] ?? 'text'}
      inputMode={keyboards[kind] ?? 'text'}
      rows={kind === 'long' ? 3 : undefined}
      unit={kind === 'amount' ? '元' : undefined}
      maxLength={inputTypes[kind] ? undefined : longestText(kind)}
      onInput={(text) => {
        state.set(field, text);
      }}
      onBlur={() => {
        state.leave(field);
      }}
    />
  );
}
