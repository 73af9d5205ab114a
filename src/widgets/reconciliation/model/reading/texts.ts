/** Number of texts that are joined into one string. */
const portion = 128;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A copy that keeps nothing alive of the long text from which it was cut, and takes one byte a letter if all are ASCII. */
export function standalone(text: string): string {
  return decoder.decode(encoder.encode(text));
}

/**
 * Many texts in numbered places. They stand joined in long strings and are cut out when they are asked for: hundreds of thousands of
 * strings would keep the garbage collector busy, and a page would hold twice as much.
 */
export class Texts {
  private readonly joined: string[] = [];
  /** Those that are not yet joined. */
  private last: string[] = [];
  /** Where each text begins in its portion. */
  private starts = new Uint32Array(portion);
  private count = 0;

  /** How many there are. */
  get size(): number {
    return this.count;
  }

  /** Puts a text behind the others; returns its place. */
  add(text: string): number {
    if (this.last.length === portion) {
      this.joined.push(standalone(this.last.join('')));
      this.last = [];
      if (this.count === this.starts.length) this.widen();
    }
    const before = this.last[this.last.length - 1];
    this.starts[this.count] = before === undefined ? 0 : (this.starts[this.count - 1] ?? 0) + before.length;
    this.last.push(text);
    return this.count++;
  }

  /** The text in a place. */
  text(place: number): string {
    const joined = this.joined[Math.floor(place / portion)];
    if (joined === undefined) return this.last[place % portion] ?? '';
    const isLast = place % portion === portion - 1;
    return joined.slice(this.starts[place], isLast ? undefined : this.starts[place + 1]);
  }

  private widen(): void {
    const { starts } = this;
    this.starts = new Uint32Array(portion * Math.ceil((starts.length * 1.5) / portion));
    this.starts.set(starts);
  }
}
