/** The merchant's own list (till, terminal) and the list of whoever collected the money. */
export const sides = ['ours', 'theirs'] as const;
export type Side = (typeof sides)[number];

/** What one side consists of after reading. */
export interface ReadSide {
  files: ReadFile[];
  /** Sheets that may be compared, over all files; more than one asks for a `sheet` select. */
  sheets: { value: string; text: string }[];
  /** Names the layout, to remember a correction for it on this device. */
  layout: string;
  problems: Problem[];
}

/** One file of a side. */
export interface ReadFile {
  name: string;
  kind: 'text' | 'xlsx' | 'xls' | 'html' | 'zip' | 'none';
  /** Encoding of a text; `''` for a workbook. */
  encoding: string;
  /** Rows that stand below the header, whatever they are. */
  rows: number;
  /** Row of the header as a spreadsheet numbers it; 0 if there is none. */
  headerRow: number;
  /** Layout that was recognised, such as 微信支付交易账单; `''` if none. */
  layout: string;
}

/** What is wrong with a file, a row or a cell. */
export interface Problem {
  side: Side;
  /** Name of the file. */
  file: string;
  /** Row as the page labels it (`17`, `2:17`); absent if the whole file is meant. */
  row?: string | undefined;
  /** Header of the column, if one cell is meant. */
  column?: string | undefined;
  code: ProblemCode;
  /** What stands in the cell, shortened; no full card number. */
  found?: string | undefined;
}

export type ProblemCode =
  | 'empty'
  | 'not-a-list'
  | 'picture'
  | 'pdf'
  | 'encrypted'
  | 'broken'
  | 'too-large'
  | 'no-list-inside'
  | 'no-time-column'
  | 'no-amount-column'
  | 'time'
  | 'time-missing'
  | 'amount'
  | 'amount-missing'
  | 'currency'
  | 'number-lost'
  | 'fields'
  | 'mixed-units'
  | 'quotes'
  | 'garbled'
  | 'header-again';
