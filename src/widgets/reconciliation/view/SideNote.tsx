import type { JSX } from 'preact';
import type { Desk, DeskState } from '../state/desk.ts';
import { roles, type ColumnOption, type ReadSide, type Role, type Side } from '../types.ts';
import { roleNames } from './words.ts';

const always: readonly Role[] = ['time', 'amount'];

/** What was read of a side, and the columns it is compared by, which can be corrected. */
export function SideNote({
  side,
  state,
  desk,
}: {
  side: Side;
  state: DeskState;
  desk: Desk;
}): JSX.Element | null {
  const read = state.read[side];
  if (!read) return null;
  const result = state.compared?.result;
  const columns = result?.columns[side];
  const used = roles.filter((role) => always.includes(role) || columns?.chosen[role]);
  const unused = roles.filter((role) => !used.includes(role));
  const select = (role: Role) =>
    columns && (
      <Choice
        key={role}
        name={`${side}.${role}`}
        label={roleNames[role]}
        value={columns.chosen[role]}
        options={[{ value: '', text: '没有这一列' }, ...columns.options]}
        onChange={(value) => {
          desk.setColumns(side, { [role]: value });
        }}
      />
    );
  return (
    <div class="rec-note">
      <p class="field-hint">{aboutFiles(read)}</p>
      {read.sheets.length > 1 && (
        <Choice
          name={`${side}.sheet`}
          label="工作表"
          value={state.sheet[side] ?? result?.sheet[side] ?? ''}
          options={read.sheets}
          onChange={(sheet) => {
            desk.setSheet(side, sheet);
          }}
        />
      )}
      {columns && (
        <>
          <p class="rec-columns-title">按这些列比，认错了就改；改过的，这台设备会记住。</p>
          <div class="rec-columns">{used.map(select)}</div>
          <details>
            <summary>另外 {unused.length} 种列没有用到</summary>
            <div class="rec-columns">{unused.map(select)}</div>
          </details>
          {Object.keys(state.columns[side]).length > 0 && (
            <button
              type="button"
              class="button"
              onClick={() => {
                desk.setColumns(side, undefined);
              }}
            >
              恢复自动认列
            </button>
          )}
        </>
      )}
    </div>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  options: readonly ColumnOption[];
  onChange: (value: string) => void;
}

function Choice({ name, label, value, options, onChange }: ChoiceProps): JSX.Element {
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

/** One line on what is compared: `43 行，按「交易时间」「实收金额(元)」`. */
export function sideLine(side: Side, state: DeskState): string {
  const columns = state.compared?.result.columns[side];
  if (!columns) return '';
  const rows = state.read[side]?.files.reduce((sum, file) => sum + file.rows, 0) ?? 0;
  const names = always.map(
    (role) => columns.options.find(({ value }) => value === columns.chosen[role])?.text,
  );
  return `${rows} 行，按${names.map((name) => (name === undefined ? '' : `「${name}」`)).join('')}`;
}

const kindNames = { text: '文本', xlsx: 'XLSX', xls: 'XLS', html: '网页表格', zip: 'ZIP 里的表', none: '' };
const encodings: Record<string, string> = { gb18030: 'GBK 编码', 'utf-16le': 'UTF-16 编码' };

function aboutFiles({ files }: ReadSide): string {
  return files
    .filter(({ kind }) => kind !== 'none')
    .map(({ name, kind, encoding, rows, headerRow, layout }) =>
      [
        files.length > 1 ? name : '',
        layout || kindNames[kind],
        encodings[encoding.toLowerCase()] ?? '',
        `${rows} 行`,
        headerRow > 0 ? `表头在第 ${headerRow} 行` : '没有表头',
      ]
        .filter((part) => part !== '')
        .join('，'),
    )
    .join('；');
}
