import { cutKey } from './number.ts';

/** Numbers of both lists as small integers, so that they are compared and counted fast; 0 is no number. */
export class Keys {
  private readonly places = new Map<string, number>([['', 0]]);
  private readonly texts: string[] = [''];
  /** Numbers that a workbook may have cut, and what is left of them. */
  private readonly cut = new Set<number>();
  private readonly cutHeads = new Map<string, number>();
  /** For each number what `head` gives; made anew once numbers have come. */
  private heads = new Int32Array(0);
  private readonly lent: Int32Array[] = [];

  /** The integer of a number, as `numberKey` gives it. */
  place(key: string): number {
    if (key === '') return 0;
    const before = this.places.get(key);
    if (before !== undefined) return before;
    const place = this.texts.push(key) - 1;
    this.places.set(key, place);
    const left = cutKey(key);
    if (left !== '') {
      this.cut.add(place);
      if (!this.cutHeads.has(left)) this.cutHeads.set(left, this.cutHeads.size + 1);
    }
    return place;
  }

  /** Whether any number may have been cut. */
  get anyCut(): boolean {
    return this.cut.size > 0;
  }

  /** How many integers there are. */
  get size(): number {
    return this.texts.length;
  }

  /** The number itself. */
  text(place: number): string {
    return this.texts[place] ?? '';
  }

  /** Length of a number. */
  length(place: number): number {
    return this.texts[place]?.length ?? 0;
  }

  /**
   * Stands for the first fifteen digits of a long number if a workbook may have left no more of it, or of one like it; 0 for
   * others.
   */
  head(place: number): number {
    if (this.cut.size === 0) return 0;
    if (this.heads.length !== this.texts.length)
      this.heads = Int32Array.from(this.texts, (text) => this.headOf(text));
    return this.heads[place] ?? 0;
  }

  private headOf(text: string): number {
    const head = text.length < 16 ? undefined : this.cutHeads.get(text.slice(0, 15));
    return head !== undefined && /^\d+$/.test(text) ? head : 0;
  }

  /**
   * Room for one integer per number, all −1; lent again and again, since it is large.
   *
   * @param which those that are in use at the same time differ by this
   */
  lend(which: number): Int32Array {
    const held = this.lent[which];
    const room = held && held.length >= this.size ? held : new Int32Array(this.size);
    this.lent[which] = room;
    return room.fill(-1);
  }

  /** Order of two numbers by their text. */
  compare(a: number, b: number): number {
    const [one, other] = [this.texts[a] ?? '', this.texts[b] ?? ''];
    return one < other ? -1 : one > other ? 1 : 0;
  }

  isCut(place: number): boolean {
    return this.cut.size > 0 && this.cut.has(place);
  }

  /** Whether two numbers are the same for all that can be known. Neither is 0. */
  same(a: number, b: number): boolean {
    if (a === b) return true;
    if (this.cut.size === 0 || (!this.cut.has(a) && !this.cut.has(b))) return false;
    return this.head(a) !== 0 && this.head(a) === this.head(b);
  }
}

/** Records by a number, as chains through two columns: none is built twice, none holds strings. */
export class KeyIndex {
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly heads: Map<number, number[]> | undefined;
  private readonly keys: Keys;

  /**
   * @param column number of each record
   * @param takes which records to hold
   * @param which as in `Keys.lend`
   */
  constructor(keys: Keys, column: Int32Array, size: number, takes: (i: number) => boolean, which: number) {
    this.keys = keys;
    this.first = keys.lend(which);
    this.next = new Int32Array(size).fill(-1);
    this.heads = keys.anyCut ? new Map() : undefined;
    for (let i = size - 1; i >= 0; i--) {
      const key = column[i] ?? 0;
      if (key === 0 || !takes(i)) continue;
      this.next[i] = this.first[key] ?? -1;
      this.first[key] = i;
      const head = this.heads ? keys.head(key) : 0;
      if (head === 0) continue;
      const same = this.heads?.get(head);
      if (same) same.push(i);
      else this.heads?.set(head, [i]);
    }
  }

  /** Records with this number, or one that agrees with it; at most `most + 1`. */
  find(key: number, most: number): number[] {
    const found: number[] = [];
    for (let i = this.first[key] ?? -1; i >= 0 && found.length <= most; i = this.next[i] ?? -1) found.push(i);
    if (!this.heads) return found;
    const head = this.keys.head(key);
    if (head === 0) return found;
    for (const i of this.heads.get(head) ?? []) if (found.length <= most && !found.includes(i)) found.push(i);
    return found;
  }
}
