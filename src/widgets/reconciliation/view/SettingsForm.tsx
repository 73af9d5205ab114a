import { ChoiceGroup } from '../../shared/ChoiceGroup.tsx';
import { Field } from '../../shared/Field.tsx';
import { cycles, faultOf, type Given, type Key } from '../state/settings.ts';

interface SettingField {
  key: Exclude<Key, 'cycle'>;
  label: string;
  unit?: string;
  hint?: string;
  type?: 'datetime-local';
}

const days: readonly SettingField[] = [
  {
    key: 'asof',
    label: '核对到什么时候',
    hint: '不填就按现在。这个时候还不该到账的，不算漏',
    type: 'datetime-local',
  },
  {
    key: 'cutoff',
    label: '几点以后算第二天',
    unit: '点',
    hint: '0 到 24。不填：对方的表有清算日期的按 23，没有的按 24',
  },
];

const rates: readonly SettingField[] = [
  { key: 'a.credit', label: '信用卡费率', unit: '%' },
  { key: 'a.debit', label: '借记卡费率', unit: '%' },
  { key: 'a.debit.cap', label: '借记卡封顶', unit: '元/笔' },
  { key: 'a.qr', label: '扫码费率', unit: '%' },
];

/** When money is due, where a day ends, and what the contract says of fees; all may be left out. */
export function SettingsForm({
  given,
  onChange,
}: {
  given: Given;
  onChange: (key: Key, text: string) => void;
}) {
  const field = ({ key, ...rest }: SettingField) => (
    <Field
      key={key}
      id={`rec-${key.replace(/\./g, '-')}`}
      {...rest}
      value={given[key] ?? ''}
      error={faultOf(key, given[key])}
      inputMode={rest.type ? undefined : 'decimal'}
      onInput={(text) => {
        onChange(key, text);
      }}
    />
  );
  return (
    <details class="rec-settings">
      <summary>到账方式、日切、合同费率</summary>
      <ChoiceGroup
        name="cycle"
        legend="什么时候到账"
        choices={cycles}
        value={(given.cycle ?? 't1') as keyof typeof cycles}
        onChange={(cycle) => {
          onChange('cycle', cycle);
        }}
      />
      <div class="rec-fields">{days.map(field)}</div>
      <p class="field-hint">填上合同费率，才核手续费；没填的那一种不核。</p>
      <div class="rec-fields rec-rates">{rates.map(field)}</div>
    </details>
  );
}
