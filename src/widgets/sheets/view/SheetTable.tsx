import { tableRows, type SheetTable } from '../model/table.ts';
import type { SheetMatter } from '../model/text.ts';

interface SheetTableProps {
  id: string;
  table: SheetTable;
  matter: SheetMatter;
  setCell?: ((row: number, column: string, text: string) => void) | undefined;
}

/** A table of the sheet; columns with an id are typed into, the others are worked out or left to the pen. */
export function SheetTableBlock({ id, table, matter, setCell }: SheetTableProps) {
  const { columns } = table;
  return (
    <div class="takeaway-table-wrap" tabIndex={0} role="group" aria-label="表格，可以左右滑动">
      <table class="takeaway-table">
        <thead>
          <tr>
            {columns.map(({ label, width }) => (
              <th key={label} scope="col" data-width={width}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tableRows(table, matter.rows, matter.limits).map((cells, row) => (
            <tr key={row}>
              {columns.map((column, i) => (
                <td key={column.label}>
                  {column.id !== undefined && setCell ? (
                    <input
                      id={`${id}-${row}-${column.id}`}
                      aria-label={`第 ${row + 1} 行，${column.label}`}
                      type={column.kind === 'day' ? 'date' : 'text'}
                      inputMode={column.kind === 'amount' ? 'decimal' : 'text'}
                      value={cells[i]}
                      data-empty={cells[i] ? undefined : ''}
                      onInput={(event) => {
                        setCell(row, column.id ?? '', event.currentTarget.value);
                      }}
                    />
                  ) : (
                    cells[i]
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
