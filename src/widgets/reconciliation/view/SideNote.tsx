import type { DeskState } from '../state/desk.ts';
import type { ReadSide, Role, Side } from '../model/types.ts';
import { countText } from './words.ts';

/** The columns without which nothing can be compared. */
export const always: readonly Role[] = ['time', 'amount'];

/** What was read of a side, and the way to the columns it is compared by. */
export function SideNote({ side, state }: { side: Side; state: DeskState }) {
  const read = state.read[side];
  if (!read) return null;
  return (
    <p class="field-hint">
      {aboutFiles(read)}
      {state.compared && (
        <>
          {' '}
          <a href="#rec-columns">列认错了？</a>
        </>
      )}
    </p>
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
  return `${countText(rows)} 行，按${names.map((name) => (name === undefined ? '' : `「${name}」`)).join('')}`;
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
        `${countText(rows)} 行`,
        headerRow > 0 ? `表头在第 ${headerRow} 行` : '没有表头',
      ]
        .filter((part) => part !== '')
        .join('，'),
    )
    .join('；');
}
