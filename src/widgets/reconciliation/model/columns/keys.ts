import { CutNumbers } from './cut-numbers.ts';
import { isCut } from './number.ts';

/** Numbers of both lists as small integers, so that they are compared and counted fast; 0 is no number. */
export class Keys {
  private readonly places = new Map<string, number>([['', 0]]);
  private readonly texts: string[] = [''];
  private readonly cut = new CutNumbers();
  private readonly lent: Int32Array[] = [];

  /**
   * The integer of a number, as `numberKey` gives it.
   *
   * @param rounded it stood in a number cell that does not hold its last digits
   */
  place(key: string, rounded = false): number {
    if (key === '') return 0;
    let place = this.places.get(key);
    const isNew = place === undefined;
    if (place === undefined) this.places.set(key, (place = this.texts.push(key) - 1));
    if (rounded || (isNew && isCut(key))) this.cut.add(place, key, rounded);
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

  /** What a number has in common with those that were cut and may be the same; empty for most. */
  remains(place: number): readonly number[] {
    return this.cut.remains(place, this.texts[place] ?? '');
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
    return this.cut.has(place);
  }

  /** Whether two numbers are equal, or may be because one was cut. Neither is 0. */
  same(a: number, b: number): boolean {
    if (a === b) return true;
    if (!this.anyCut || (!this.isCut(a) && !this.isCut(b))) return false;
    const others = this.remains(b);
    return this.remains(a).some((remains) => others.includes(remains));
  }
}

/** Records by a number, as chains through two columns: none is built twice, none holds strings. */
export class KeyIndex {
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  /** Those whose number has something in common with cut ones, by what it is. */
  private readonly cut: Map<number, number[]> | undefined;
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
    this.cut = keys.anyCut ? new Map() : undefined;
    for (let i = size - 1; i >= 0; i--) {
      const key = column[i] ?? 0;
      if (key === 0 || !takes(i)) continue;
      this.next[i] = this.first[key] ?? -1;
      this.first[key] = i;
      for (const remains of this.cut ? keys.remains(key) : []) {
        const same = this.cut?.get(remains);
        if (same) same.push(i);
        else this.cut?.set(remains, [i]);
      }
    }
  }

  /** Records with this number, or one that may agree with it; at most `most + 1`. */
  find(key: number, most: number): number[] {
    const found: number[] = [];
    for (let i = this.first[key] ?? -1; i >= 0 && found.length <= most; i = this.next[i] ?? -1) found.push(i);
    for (const remains of this.cut ? this.keys.remains(key) : [])
      for (const i of this.cut?.get(remains) ?? [])
        if (found.length <= most && !found.includes(i)) found.push(i);
    return found;
  }
}
