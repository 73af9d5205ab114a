import { standalone, Texts } from './texts.ts';

/** How many different values a column may show before its cells are no longer looked up. */
const mostShared = 500;

/** No list has more columns; what lies beyond is no list. */
const mostColumns = 300;

/** A column of text cells; equal cells share one value while there are few. */
export class Column {
  /** The first different values; the first of all is the empty one. */
  private shared: string[] = [''];
  /** Values beyond them, in a column in which hardly any repeats. */
  private further = new Texts();
  /** As narrow as the places allow: most columns of a bill repeat a few values. */
  private cells: Uint8Array | Uint16Array | Uint32Array = new Uint8Array(64);
  private lastText = '';
  private lastPlace = 0;
  private known: Map<string, number> | undefined = new Map([['', 0]]);

  /** Sets the cell of a row; those left out are empty. */
  put(row: number, text: string): void {
    if (text !== this.lastText) {
      this.lastPlace = text === '' ? 0 : this.place(text);
      this.lastText = text;
    }
    const { cells, lastPlace } = this;
    if (row >= cells.length || lastPlace >= 2 ** (8 * cells.BYTES_PER_ELEMENT)) this.widen(row, lastPlace);
    this.cells[row] = lastPlace;
  }

  /** The cell's text; `''` where there is none. */
  text(row: number): string {
    return this.value(this.placeOf(row));
  }

  /** Where the cell's text stands among the values: work done once per value serves all its cells. */
  placeOf(row: number): number {
    return this.cells[row] ?? 0;
  }

  /** How many values there are, the empty one included. */
  get size(): number {
    return this.shared.length + this.further.size;
  }

  /** The value in a place. */
  value(place: number): string {
    return this.shared[place] ?? this.further.text(place - this.shared.length);
  }

  /** Some values in the order in which they came, the empty one left out. */
  sample(most: number): string[] {
    return this.shared.slice(1, most);
  }

  /** Whether any value is so. */
  some(is: (text: string) => boolean): boolean {
    for (let place = 0; place < this.size; place++) if (is(this.value(place))) return true;
    return false;
  }

  /** Replaces each value, whatever cells show it. */
  change(each: (text: string) => string): void {
    if (!this.some((text) => each(text) !== text)) return;
    const { further } = this;
    this.shared = this.shared.map(each);
    this.further = new Texts();
    for (let i = 0; i < further.size; i++) this.further.add(each(further.text(i)));
  }

  private widen(row: number, place: number): void {
    const { cells } = this;
    const Kind = place < 256 ? Uint8Array : place < 65_536 ? Uint16Array : Uint32Array;
    const size = row < cells.length ? cells.length : Math.max(row + 1, Math.ceil(cells.length * 1.5));
    const Wider =
      Kind.BYTES_PER_ELEMENT > cells.BYTES_PER_ELEMENT ? Kind : (cells.constructor as typeof Kind);
    this.cells = new Wider(size);
    this.cells.set(cells);
  }

  private place(text: string): number {
    if (!this.known) return this.shared.length + this.further.add(text);
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const own = standalone(text);
    const place = this.shared.push(own) - 1;
    if (place >= mostShared) this.known = undefined;
    else this.known.set(own, place);
    return place;
  }
}

/** A table as it stands in a file: text cells by column, blank rows left out. */
export class Table {
  /** Index of the file on its side. */
  file: number;
  readonly fileName: string;
  /** Name of the sheet; `''` in a text. */
  readonly sheet: string;
  /** Cells come from a workbook, where a number has lost its trailing zeros. */
  readonly workbook: boolean;
  readonly columns: Column[] = [];
  /** Number of each row as a spreadsheet shows it, 1 = first. */
  readonly numbers: number[] = [];
  /** Numbers of which a number cell does not hold the last digits, as text. */
  rounded: ReadonlySet<string> = new Set();
  /** How many fields each row has. */
  readonly widths: number[] = [];

  constructor(file: number, fileName: string, sheet: string, workbook: boolean) {
    this.file = file;
    this.fileName = fileName;
    this.sheet = sheet;
    this.workbook = workbook;
  }

  /** How many rows there are. */
  get size(): number {
    return this.numbers.length;
  }

  /** Adds a row; one with nothing but blanks only counts in the numbering. @param cells trimmed */
  add(number: number, cells: readonly string[]): void {
    let width = Math.min(cells.length, mostColumns);
    while (width > 0 && cells[width - 1] === '') width--;
    if (width === 0) return;
    const row = this.numbers.push(number) - 1;
    this.widths.push(Math.min(cells.length, mostColumns));
    for (let i = 0; i < width; i++) {
      const column = (this.columns[i] ??= new Column());
      const text = cells[i] ?? '';
      if (text !== '') column.put(row, text);
    }
  }

  /** The text of a cell; `''` outside the table. */
  text(row: number, column: number): string {
    return this.columns[column]?.text(row) ?? '';
  }

  /** Moves the cells behind a column to the left, over those that belong to its own text. @param by how many fields too many */
  realign(row: number, column: number, by: number): void {
    const cells = this.row(row);
    const joined = cells.slice(column, column + by + 1).join(' ');
    const moved = [
      ...cells.slice(0, column),
      joined,
      ...cells.slice(column + by + 1),
      ...Array<string>(by).fill(''),
    ];
    moved.forEach((text, i) => this.columns[i]?.put(row, text));
    this.widths[row] = (this.widths[row] ?? 0) - by;
  }

  /** All cells of a row. */
  row(row: number): string[] {
    return this.columns.map((column) => column.text(row));
  }
}
