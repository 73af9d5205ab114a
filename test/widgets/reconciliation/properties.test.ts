import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../support/bills/bill.ts';
import { file, utf8 } from '../../support/bills/encode.ts';
import { clock } from '../../support/bills/shop.ts';
import { reconcile, type Reconciled } from '../../support/reconcile.ts';
import type { Entry, Group } from '../../../src/widgets/reconciliation/model/types.ts';

/** A row of a list in short; few numbers, amounts and times, so that rows collide. */
const row = fc.record({
  number: fc.integer({ min: 0, max: 14 }),
  other: fc.integer({ min: 0, max: 14 }),
  minute: fc.integer({ min: 0, max: 80 }),
  second: fc.constantFrom(0, 5, 20, 45),
  fen: fc.constantFrom(100, 100, 250, 1800),
  kind: fc.constantFrom('消费', '消费', '消费', '退货', '消费撤销'),
});
type Drawn = typeof row extends fc.Arbitrary<infer T> ? T : never;
const rows = fc.array(row, { maxLength: 14 });

const start = Date.UTC(2026, 9, 12, 9) / 1000;
const number = (prefix: string, drawn: number) =>
  drawn === 0 ? '' : `${prefix}${String(1000000000 + drawn * 7919)}`;

function list(drawn: readonly Drawn[]) {
  const lines = drawn.map(({ number: own, other, minute, second, fen, kind }) => [
    number('A', own),
    number('20261', other),
    clock(start + minute * 60 + second),
    (fen / 100).toFixed(2),
    kind,
  ]);
  const text = csv({
    lines: [
      ['查询日期：2026-10-12 至 2026-10-12'],
      ['商户订单号', '参考号', '交易时间', '交易金额', '交易类型'],
      ...lines,
    ],
    rows: new Map(),
  });
  return [file('list.csv', utf8(text))];
}

const compare = (ours: readonly Drawn[], theirs: readonly Drawn[]) => reconcile(list(ours), list(theirs));
const counts = ({ result }: Reconciled) => result.count;
/** Entries by what their rows say, whatever their place. */
const said = (entries: readonly Entry[], side: 'ours' | 'theirs') =>
  entries
    .map((entry) => entry[side])
    .map((own) => `${own?.at} ${own?.amount} ${own?.kind} ${own?.ids.join()}`)
    .sort();

const swapped: Partial<Record<Group, Group>> = { 'only-ours': 'only-theirs', 'only-theirs': 'only-ours' };
const runs = { numRuns: 400 };

describe('any two lists', () => {
  it('every row stands in one group, one to one, and the totals balance', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (ours, theirs) => {
        const { entries, result } = await compare(ours, theirs);
        for (const side of ['ours', 'theirs'] as const) {
          const places = Object.entries(entries)
            .filter(([group]) => group !== 'fee-differs')
            .flatMap(([, members]) => members.flatMap((entry) => (entry[side] ? [entry[side].label] : [])));
          expect([...places].sort()).toEqual(
            (side === 'ours' ? ours : theirs).map((_, i) => String(i + 3)).sort(),
          );
        }
        const duplicates = (side: 'ours' | 'theirs') =>
          entries.duplicates.reduce((sum, entry) => sum + (entry[side]?.amount ?? 0n), 0n);
        const { amount, total } = result;
        const apart =
          amount['only-ours'] +
          amount['in-cycle'] +
          duplicates('ours') -
          amount['only-theirs'] -
          duplicates('theirs') +
          amount['amount-differs'];
        expect(total.ours - total.theirs).toBe(apart);
        for (const { ours: a, theirs: b } of entries.matched) {
          expect(a?.amount).toBe(b?.amount);
          expect(a?.kind).toBe(b?.kind);
        }
      }),
      runs,
    );
  });

  it('swapping the lists swaps the groups', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (ours, theirs) => {
        const [one, other] = [await compare(ours, theirs), await compare(theirs, ours)];
        for (const group of ['matched', 'only-ours', 'only-theirs', 'amount-differs'] as const)
          expect(counts(other)[swapped[group] ?? group]).toBe(counts(one)[group]);
      }),
      runs,
    );
  });

  it('the order of rows changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, fc.infiniteStream(fc.nat()), async (ours, theirs, order) => {
        const mixed = (drawn: readonly Drawn[]) =>
          drawn
            .map((one) => ({ one, at: Number(order.next().value) }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        const [one, other] = [await compare(ours, theirs), await compare(mixed(ours), mixed(theirs))];
        expect(counts(other)).toEqual(counts(one));
        for (const group of ['matched', 'only-ours', 'only-theirs', 'set-aside'] as const)
          for (const side of ['ours', 'theirs'] as const)
            expect(said(other.entries[group], side)).toEqual(said(one.entries[group], side));
      }),
      runs,
    );
  });

  /** Rows of both lists that tell how the clocks stand to each other, whatever else is drawn. */
  const clocks = [1, 2, 3, 4, 5].map((n): Drawn => ({
    number: 100 + n,
    other: 200 + n,
    minute: 120 + n,
    second: 0,
    fen: 250,
    kind: '消费',
  }));

  it('a row added to both lists adds one match', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, fc.integer({ min: 0, max: 80 }), async (ours, theirs, minute) => {
        const added: Drawn = {
          number: 777,
          other: 778,
          minute,
          second: 20,
          fen: 100,
          kind: '消费',
        };
        const [one, other] = [
          await compare([...clocks, ...ours], [...clocks, ...theirs]),
          await compare([...clocks, ...ours, added], [...clocks, ...theirs, added]),
        ];
        expect(counts(other)).toEqual({ ...counts(one), matched: counts(one).matched + 1 });
      }),
      runs,
    );
  });
});
