import type { JSX } from 'preact';
import { provinces } from '../../../domain/provinces.ts';
import type { Needs } from '../model/filter.ts';
import { formWords, kindWords, settlementWords } from '../model/words.ts';

interface NeedsFormProps {
  needs: Needs;
  onChange: (needs: Needs) => void;
}

/** What the reader needs: province, kind of provider, product, settlement; each may be left open. */
export function NeedsForm({ needs, onChange }: NeedsFormProps): JSX.Element {
  const set = (name: keyof Needs) => (value: string) => {
    onChange({ ...needs, [name]: value === '' ? undefined : value });
  };
  return (
    <div class="comparison-needs">
      <Pick
        name="province"
        label="店在哪个省"
        value={needs.province}
        options={provinces.map((name) => [name, name])}
        onPick={set('province')}
      />
      <Pick
        name="kind"
        label="哪一类"
        value={needs.kind}
        options={Object.entries(kindWords)}
        onPick={set('kind')}
      />
      <Pick
        name="form"
        label="要什么机器"
        value={needs.form}
        options={Object.entries(formWords)}
        onPick={set('form')}
      />
      <Pick
        name="settlement"
        label="怎么到账"
        value={needs.settlement}
        options={Object.entries(settlementWords)}
        onPick={set('settlement')}
      />
    </div>
  );
}

interface PickProps {
  name: string;
  label: string;
  value: string | undefined;
  options: readonly (readonly [value: string, label: string])[];
  onPick: (value: string) => void;
}

function Pick({ name, label, value, options, onPick }: PickProps): JSX.Element {
  const id = `comparison-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="plain-input"
        value={value ?? ''}
        onChange={(event) => {
          onPick(event.currentTarget.value);
        }}
      >
        <option value="">不限</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
