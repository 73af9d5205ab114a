import { XlsxStreamWriter } from 'hucre/xlsx';
import type { TableRows } from './api.ts';

/** Writes an XLSX workbook of one sheet; its texts stay texts, whatever they begin with. */
export async function writeWorkbook(name: string, rows: TableRows): Promise<Uint8Array> {
  const writer = new XlsxStreamWriter({ name });
  for (const row of rows) writer.addRow([...row]);
  return writer.finish();
}
