/** Hands a text, or bytes, to the reader as a file. @param name file name with its ending */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const kind = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const address = URL.createObjectURL(new Blob([content], { type: kind }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

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
