import type { ComponentChildren } from 'preact';

/** A column: its head, and its name beside each cell where a phone stacks the cells. */
export interface Column {
  head: string;
  label?: string;
}

/** A row: its head, and a cell for each column. */
export type ColumnRow = readonly [head: ComponentChildren, cells: readonly ComponentChildren[]];

interface ColumnTableProps {
  class: string;
  caption?: ComponentChildren;
  /** Head of the heads of rows; without one the corner is empty. */
  corner?: string;
  columns: readonly Column[];
  rows: readonly ColumnRow[];
}

/** Things side by side: a column for each, a row for all that is said of them. */
export function ColumnTable({ class: look, caption, corner, columns, rows }: ColumnTableProps) {
  return (
    <table class={look}>
      {caption}
      <thead>
        <tr>
          {corner === undefined ? <td /> : <th scope="col">{corner}</th>}
          {columns.map(({ head }, i) => (
            <th scope="col" key={i}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, cells], row) => (
          <tr key={row}>
            <th scope="row">{head}</th>
            {cells.map((cell, i) => (
              <td key={i} data-label={columns[i]?.label}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same where a phone may have to scroll it. @param labelledBy id of its heading */
export function WideTable({ labelledBy, ...table }: ColumnTableProps & { labelledBy: string }) {
  return (
    <div class="table-wrap" tabIndex={0} role="group" aria-labelledby={labelledBy}>
      <ColumnTable {...table} />
    </div>
  );
}
