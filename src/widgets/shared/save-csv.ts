import { saveFile } from './save-file.ts';

/** What a spreadsheet would count; a negative figure is a figure. */
const formula = /^(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?$)).*$/s;

/**
 * Saves a table as a CSV file that Excel opens with its Chinese intact. Cells that a spreadsheet would take for a formula
 * are quoted as text; numbers stay numbers, negative ones too.
 *
 * @param name file name without its ending
 */
export async function saveCsv(name: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  const { default: csv } = await import('papaparse');
  const text = csv.unparse(rows as (string | number)[][], { escapeFormulae: formula });
  saveFile(`${name}.csv`, `\ufeff${text}`, 'text/csv');
}
