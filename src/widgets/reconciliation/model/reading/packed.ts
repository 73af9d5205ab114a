/* What opens workbooks and archives: fetched once a file of that kind has come. */
export { unzipSync } from 'fflate';
export { xlsSheets, xlsxSheets } from './workbook.ts';
