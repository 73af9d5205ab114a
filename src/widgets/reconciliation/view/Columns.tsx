import { Button } from '../../shared/Button.tsx';
import type { Desk, DeskState } from '../state/desk.ts';
import { roles, sides, type ColumnOption, type Result, type Role, type Side } from '../model/types.ts';
import { always } from './SideNote.tsx';
import { roleNames, sideNames } from './words.ts';

interface ColumnsProps {
  state: DeskState;
  desk: Desk;
  result: Result;
}

/** The columns by which both sides are compared; each may be corrected. */
export function Columns(props: ColumnsProps) {
  return (
    <section class="rec-columns-part" id="rec-columns" aria-labelledby="rec-columns-title">
      <h2 id="rec-columns-title">按这些列比</h2>
      <p class="field-hint">认错了就改，马上重新核对；改过的，这台设备会记住。</p>
      {sides.map((side) => (
        <SideColumns key={side} side={side} {...props} />
      ))}
    </section>
  );
}

function SideColumns({ side, state, desk, result }: ColumnsProps & { side: Side }) {
  const { chosen, options } = result.columns[side];
  const sheets = state.read[side]?.sheets ?? [];
  const used = roles.filter((role) => always.includes(role) || chosen[role]);
  const unused = roles.filter((role) => !used.includes(role));
  const select = (role: Role) => (
    <Choice
      key={role}
      name={`${side}.${role}`}
      label={roleNames[role]}
      value={chosen[role]}
      options={[{ value: '', text: '没有这一列' }, ...options]}
      onChange={(value) => {
        desk.setColumns(side, { [role]: value });
      }}
    />
  );
  return (
    <fieldset class="rec-side-columns">
      <legend>{sideNames[side]}</legend>
      <div class="rec-columns">
        {sheets.length > 1 && (
          <Choice
            name={`${side}.sheet`}
            label="工作表"
            value={state.sheet[side] ?? result.sheet[side]}
            options={sheets}
            onChange={(sheet) => {
              desk.setSheet(side, sheet);
            }}
          />
        )}
        {used.map(select)}
      </div>
      <details>
        <summary>另有 {unused.length} 种列没有用到</summary>
        <div class="rec-columns">{unused.map(select)}</div>
      </details>
      {Object.keys(state.columns[side]).length > 0 && (
        <Button
          onClick={() => {
            desk.setColumns(side, undefined);
          }}
        >
          恢复自动认列
        </Button>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  options: readonly ColumnOption[];
  onChange: (value: string) => void;
}

function Choice({ name, label, value, options, onChange }: ChoiceProps) {
  return (
    <label class="rec-choice">
      <span>{label}</span>
      <select
        name={name}
        value={value}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
