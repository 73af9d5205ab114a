import { isCut, isLong } from './number.ts';

/**
 * Numbers of which a workbook has lost the last digits. Another number agrees with one of them if it has the same first fifteen
 * digits, where zeros follow, or is the same in a number cell.
 */
export class CutNumbers {
  /** What is left of each number that was cut, as an integer. */
  private readonly left = new Map<string, number>();
  private readonly own = new Map<number, readonly number[]>();
  private others: (readonly number[] | undefined)[] = [];
  private anyInNumberCell = false;

  get size(): number {
    return this.own.size;
  }

  has(place: number): boolean {
    return this.own.has(place);
  }

  /** @param inNumberCell it stood in a number cell, else in a text */
  add(place: number, key: string, inNumberCell: boolean): void {
    const isFifteen = isCut(key) || /^0*$/.test(key.slice(15));
    const all = [...(isFifteen ? [firstFifteen(key)] : []), ...(inNumberCell ? [asNumberCell(key)] : [])];
    this.anyInNumberCell ||= inNumberCell;
    this.own.set(
      place,
      all.map((text) => {
        const before = this.left.get(text) ?? this.left.size;
        this.left.set(text, before);
        return before;
      }),
    );
    this.others = [];
  }

  /** What a number, cut or whole, has in common with those that were cut. */
  remains(place: number, key: string): readonly number[] {
    return this.own.get(place) ?? (this.others[place] ??= this.common(key));
  }

  private common(key: string): readonly number[] {
    if (!isLong(key)) return none;
    const all = [
      this.left.get(firstFifteen(key)),
      this.anyInNumberCell ? this.left.get(asNumberCell(key)) : undefined,
    ];
    const found = all.filter((one) => one !== undefined);
    return found.length > 0 ? found : none;
  }
}

const none: readonly number[] = [];

function firstFifteen(key: string): string {
  return key.slice(0, 15);
}

/** The number as a number cell holds it. */
function asNumberCell(key: string): string {
  return String(Number(key));
}
