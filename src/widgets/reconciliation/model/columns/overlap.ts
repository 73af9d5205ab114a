import type { GuessedTable } from './tables.ts';
import { readAmount } from './amount.ts';
import { nameRank, saysFen } from './names.ts';

/** So many rows of a column are enough to see whether its amounts stand in the other list. */
const sampleRows = 4000;

/** Amounts of a table by one column, in 分, as often as they occur. */
function amountsOf(
  { table, header }: GuessedTable,
  columns: readonly number[],
  { inFen = false, most = Infinity },
): Map<number, number> {
  const counts = new Map<number, number>();
  const step = Math.max(1, Math.ceil((table.size - header.row - 1) / most));
  for (let row = header.row + 1; row < table.size; row += step)
    for (const column of columns) {
      const says = inFen || header.assumed || saysFen(header.texts[column] ?? '');
      const cell = readAmount(table.text(row, column), says);
      const fen = cell.is === 'amount' ? Math.abs(cell.fen) : 0;
      if (fen > 0) counts.set(fen, (counts.get(fen) ?? 0) + 1);
    }
  return counts;
}

function meeting(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [fen, times] of a) sum += Math.min(times, b.get(fen) ?? 0);
  return sum;
}

/**
 * Corrects the guess at a table's amount by what stands in the other list: another column that is named like an amount, or 分
 * where no header says so, if clearly more amounts then meet.
 *
 * @returns whether the amounts count 分
 */
export function fitAmounts(own: GuessedTable, others: readonly GuessedTable[]): boolean {
  const { table, header, guess } = own;
  if (guess.layout?.columns.amount || others.length === 0) return false;
  const other = new Map<number, number>();
  for (const list of others)
    for (const [fen, times] of amountsOf(list, list.guess.columns.amount ?? [], {}))
      other.set(fen, (other.get(fen) ?? 0) + times);
  const first = guess.columns.amount;
  const candidates = table.columns
    .map((_, i) => [i])
    .filter(
      ([i = 0]) =>
        nameRank('amount', header.plain[i] ?? '') !== undefined || (header.row < 0 && !header.assumed),
    )
    .slice(0, 12);
  let best = {
    columns: first,
    inFen: false,
    met: first ? meeting(amountsOf(own, first, { most: sampleRows }), other) : 0,
  };
  const clearly = (met: number) => met > best.met * 1.25 + 2;
  for (const columns of [...(first ? [first] : []), ...candidates])
    for (const inFen of [false, true]) {
      if (inFen && columns.some((i) => saysFen(header.texts[i] ?? '') || hasPoint(own, i))) continue;
      const met = meeting(amountsOf(own, columns, { inFen, most: sampleRows }), other);
      if (clearly(met)) best = { columns, inFen, met };
    }
  if (best.columns) guess.columns.amount = best.columns;
  return best.inFen;
}

function hasPoint({ table }: GuessedTable, column: number): boolean {
  return table.columns[column]?.some((text) => /^-?\d+\.\d+$/.test(text)) ?? false;
}
