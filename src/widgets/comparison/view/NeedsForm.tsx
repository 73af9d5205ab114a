import type { JSX } from 'preact';
import { provinces } from '../../../domain/provinces.ts';
import { SelectField } from '../../shared/Select.tsx';
import type { Needs } from '../model/filter.ts';
import { formWords, kindWords, settlementWords } from '../model/words.ts';

interface NeedsFormProps {
  needs: Needs;
  onChange: (needs: Needs) => void;
}

const picks: readonly { name: keyof Needs; label: string; options: readonly [string, string][] }[] = [
  { name: 'province', label: '店在哪个省', options: provinces.map((name) => [name, name]) },
  { name: 'kind', label: '哪一类', options: Object.entries(kindWords) },
  { name: 'form', label: '要什么机器', options: Object.entries(formWords) },
  { name: 'settlement', label: '怎么到账', options: Object.entries(settlementWords) },
];

/** What the reader needs: province, kind of provider, product, settlement; each may be left open. */
export function NeedsForm({ needs, onChange }: NeedsFormProps): JSX.Element {
  return (
    <div class="comparison-needs">
      {picks.map(({ name, label, options }) => (
        <SelectField
          key={name}
          id={`comparison-${name}`}
          label={label}
          value={needs[name] ?? ''}
          options={[['', '不限'], ...options]}
          onChange={(value) => {
            onChange({ ...needs, [name]: value === '' ? undefined : value });
          }}
        />
      ))}
    </div>
  );
}
