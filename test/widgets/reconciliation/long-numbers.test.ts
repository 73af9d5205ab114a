import { describe, expect, it } from 'vitest';
import { file, utf8, workbook, type Cell } from '../../support/bills/encode.ts';
import { brief, reconcile } from '../../support/reconcile.ts';

const at = '2026-10-12 09:00:00';
const matched = ['2 2 1200'];

const csvOf = (...numbers: string[]) =>
  file(
    'a.csv',
    utf8(['订单号,交易时间,实收金额', ...numbers.map((number) => `${number},${at},12.00`)].join('\n')),
  );
const bookOf = async (number: Cell) =>
  file(
    'a.xlsx',
    await workbook({
      订单: [
        ['订单号', '交易时间', '实收金额'],
        [number, at, 12],
      ],
    }),
  );

/** Eighteen digits that are rounded up as a number: the first fifteen change. */
const carried = '261012345678912995';

describe('a number cell counts for the digits that it holds', () => {
  it.each([
    ['420000123456789012', 420000123456789012],
    ['261012345678912352', 261012345678912352],
    [carried, Number(carried)],
    [`${carried}, cut by Excel`, 261012345678912000, carried],
    ['420000123456789012, cut by Excel', 420000123456789000, '420000123456789012'],
    ['99999999999999995', 99999999999999995],
    ['2026101212345678', 2026101212345678],
    ['2026101212345678, cut by Excel', 2026101212345670, '2026101212345678'],
    ['20261012123456789, cut by Excel', 20261012123456700, '20261012123456789'],
    ['12345678901234567890', 12345678901234567890],
  ])('%s', async (name, held, number = name) => {
    const other = number.replace(/.{6}$/, '000001');
    const { entries } = await reconcile([await bookOf(held)], [csvOf(number, other)]);
    expect(brief(entries.matched)).toEqual(matched);
    expect(entries.matched[0]?.by).toBe('number');
  });

  it('in an order of hundreds', async () => {
    const numbers = Array.from({ length: 400 }, (_, i) =>
      String(261012345678000000n + BigInt(i) * 1_000_997n),
    );
    const rows = numbers.map((number): Cell[] => [Number(number), at, 12]);
    const book = file('a.xlsx', await workbook({ 订单: [['订单号', '交易时间', '实收金额'], ...rows] }));
    const { entries } = await reconcile([book], [csvOf(...numbers)]);
    expect(brief(entries.matched)).toEqual(numbers.map((_, i) => `${i + 2} ${i + 2} 1200`).sort());
  });
});

describe('a text holds every digit', () => {
  it.each([
    ['a text cell', '2026101212345670', '2026101212345678'],
    ['a number cell that holds all', 2026101212345677, '2026101212345678'],
    ['eighteen digits', '261012345678912350', '261012345678912352'],
  ])('%s', async (_, held, number) => {
    const { entries } = await reconcile([await bookOf(held)], [csvOf(number)]);
    expect(brief(entries.matched)).toEqual([]);
  });
});

it('takes no harm from a number without end', async () => {
  const endless = '9'.repeat(400);
  const { entries } = await reconcile(
    [await bookOf(420000123456789012)],
    [csvOf(endless, '420000123456789012')],
  );
  expect(brief(entries.matched)).toEqual(['2 3 1200']);
});

describe('as a program writes it', () => {
  it.each([
    ['4.20000123456789E+17', '420000123456789012', matched],
    ['4.2000012345678901e+17', '420000123456789012', matched],
    ['2.02610121234567E+15', '2026101212345678', matched],
    ['4.20000123456789E+17', '420000123456788012', []],
  ])('%s and %s', async (held, number, expected) => {
    const { entries } = await reconcile([csvOf(held)], [csvOf(number, '420000999999999999')]);
    expect(brief(entries.matched)).toEqual(expected);
  });
});
