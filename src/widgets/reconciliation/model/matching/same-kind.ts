import type { Basis } from '../types.ts';
import { payment, refund, voided, type List } from '../columns/list.ts';
import type { Keys } from '../columns/keys.ts';

/** Columns of both lists that hold numbers of the same kind. */
export interface KindOfNumber {
  ours: Int32Array;
  theirs: Int32Array;
  /** What a match by it rests on; `undefined` for what only tells payments apart. */
  basis: Exclude<Basis, 'amount'> | undefined;
  /** By class of record: an equal number may join two records. */
  joins: boolean[];
  /** By class of record: different numbers keep two records apart. */
  strong: boolean[];
  /** By class of record: of one kind by the name alone. */
  byName: boolean[];
}

/** Numbers from this length on do not meet by chance. */
const longNumber = 9;
/** With so many rows on either side, numbers of one kind would meet somewhere. */
const enough = 5;

/** Finds which columns of the two lists hold the same kind of number, by what they hold. */
export function kindsOfNumber(ours: List, theirs: List): KindOfNumber[] {
  const near = [
    new Showing(ours, inReach(ours, theirs)),
    new Showing(theirs, inReach(theirs, ours)),
  ] as const;
  const kinds: KindOfNumber[] = [];
  for (const [a, oursKeys] of ours.numbers)
    for (const [b, theirsKeys] of theirs.numbers) {
      const named = roleOf(ours, a) !== undefined && roleOf(ours, a) === roleOf(theirs, b);
      kinds.push(judge(oursKeys, theirsKeys, near, 'number', named));
    }
  kinds.push(judge(ours.voucher, theirs.voucher, near, 'terminal', true));
  kinds.push(judge(ours.auth, theirs.auth, near, 'auth', true));
  kinds.push(judge(ours.terminal, theirs.terminal, near, undefined, false));
  kinds.push(judge(ours.cardTail, theirs.cardTail, near, undefined, false));
  settleNamed(kinds);
  return kinds.filter(({ joins, strong }) => joins.includes(true) || strong.includes(true));
}

/** The role under which a column's numbers go: by it two columns are of one kind though nothing in them meets. */
function roleOf(list: List, name: string): string | undefined {
  for (const { header, columns } of list.tables)
    for (const role of ['order', 'reference'] as const)
      if (columns[role]?.some((i) => header.texts[i] === name || header.plain[i] === name)) return role;
  return undefined;
}

/** Compared records whose time lies within a day of the other list. */
function inReach(list: List, other: List): number[] {
  let [first, last] = [Infinity, -Infinity];
  for (let i = 0; i < other.size; i++) {
    const time = other.time[i] ?? NaN;
    if (time < first) first = time;
    if (time > last) last = time;
  }
  const found: number[] = [];
  for (let i = 0; i < list.size; i++) {
    const time = list.time[i] ?? NaN;
    if (list.compared(i) && time >= first - 86_400 && time <= last + 86_400) found.push(i);
  }
  return found;
}

type Near = readonly [ours: Showing, theirs: Showing];

function judge(
  a: Int32Array,
  b: Int32Array,
  [ours, theirs]: Near,
  basis: KindOfNumber['basis'],
  named: boolean,
): KindOfNumber {
  const kind: KindOfNumber = { ours: a, theirs: b, basis, joins: [], strong: [], byName: [] };
  const { keys } = ours.list;
  const paid = [ours.of(a, payment), theirs.of(b, payment)] as const;
  for (const group of [payment, refund, voided]) {
    const [x, y] = [ours.of(a, group), theirs.of(b, group)];
    const fewer = Math.min(x.count, y.count);
    if (fewer === 0) continue;
    const hits = meeting(keys, x, y);
    const share = hits / Math.min(x.different, y.different);
    const long = Math.min(x.length, y.length) >= longNumber || basis === 'terminal' || basis === 'auth';
    kind.joins[group] = basis !== undefined && hits > 0 && (long || share >= 0.3);
    kind.strong[group] = hits > 0 && share >= (basis === undefined ? 0.6 : 0.3);
    const repeats = group === payment || (meeting(keys, x, paid[0]) > 0 && meeting(keys, y, paid[1]) > 0);
    kind.byName[group] =
      hits === 0 && named && repeats && fewer < enough && Math.abs(x.length - y.length) < 2;
  }
  return kind;
}

/** Columns of one name whose numbers nowhere meet are of one kind, unless one of them meets another column. */
function settleNamed(kinds: readonly KindOfNumber[]): void {
  for (const kind of kinds)
    for (const group of [payment, refund, voided]) {
      if (!kind.byName[group]) continue;
      const elsewhere = kinds.some(
        (other) => other.joins[group] && (other.ours === kind.ours || other.theirs === kind.theirs),
      );
      kind.strong[group] = !elsewhere;
    }
}

interface Shown {
  /** The numbers that stand there, each once. */
  keys: number[];
  /** 1 at each of them; empty if there are none. */
  stands: Uint8Array;
  different: number;
  count: number;
  /** Usual length. */
  length: number;
  /** What they have in common with numbers that a workbook has cut, and those of them that were cut. */
  remains: Set<number>;
  cutRemains: Set<number>;
}

const nowhere = new Uint8Array(0);

/** What the columns of a list show near the other list; each is looked through once. */
class Showing {
  readonly list: List;
  private readonly near: readonly number[];
  private readonly found = new Map<Int32Array, Map<number, Shown>>();

  constructor(list: List, near: readonly number[]) {
    this.list = list;
    this.near = near;
  }

  of(column: Int32Array, group: number): Shown {
    let own = this.found.get(column);
    if (!own) this.found.set(column, (own = new Map()));
    let what = own.get(group);
    if (!what) own.set(group, (what = shown(this.list, column, this.near, group)));
    return what;
  }
}

function shown(list: List, column: Int32Array, near: readonly number[], group: number): Shown {
  let stands = nowhere;
  const keys: number[] = [];
  let [count, length] = [0, 0];
  for (const i of near) {
    const key = column[i] ?? 0;
    if (key === 0 || list.class(i) !== group) continue;
    if (count === 0) stands = new Uint8Array(list.keys.size);
    count++;
    length += list.keys.length(key);
    if (stands[key] === 1) continue;
    stands[key] = 1;
    keys.push(key);
  }
  const remainsOf = (some: readonly number[]) => new Set(some.flatMap((key) => list.keys.remains(key)));
  const isAnyCut = list.keys.anyCut;
  return {
    keys,
    stands,
    different: keys.length,
    count,
    length: count === 0 ? 0 : Math.round(length / count),
    remains: remainsOf(isAnyCut ? keys : []),
    cutRemains: remainsOf(isAnyCut ? keys.filter((key) => list.keys.isCut(key)) : []),
  };
}

/** How many numbers stand in both, those that a workbook has cut included. */
function meeting(keys: Keys, a: Shown, b: Shown): number {
  let met = 0;
  for (const key of a.keys) {
    const remains = keys.isCut(key) ? b.remains : b.cutRemains;
    if (b.stands[key] === 1 || (remains.size > 0 && keys.remains(key).some((one) => remains.has(one)))) met++;
  }
  return met;
}
