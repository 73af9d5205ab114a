import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readAmount, readMonths, readRate } from '../../src/domain/field-values.ts';
import { yuanPlain } from '../../src/domain/money.ts';

describe('an amount', () => {
  it.each([
    ['50000', 5_000_000n],
    ['50,000.5', 5_000_050n],
    ['10,0000', 10_000_000n],
    ['1 200', 120_000n],
    ['５００００', 5_000_000n],
    ['5万', 5_000_000n],
    ['1.2万', 1_200_000n],
    ['3 万', 3_000_000n],
    ['３．５万元', 3_500_000n],
    ['3万5', 3_500_000n],
    ['3万5千', 3_500_000n],
    ['三万五千', 3_500_000n],
    ['三万零五十', 3_005_000n],
    ['一万二', 1_200_000n],
    ['两千五', 250_000n],
    ['十五', 1_500n],
    ['二十', 2_000n],
    ['十五万', 15_000_000n],
    ['一百零五', 10_500n],
    ['五百万', 500_000_000n],
    ['1千万', 1_000_000_000n],
    ['10亿', 100_000_000_000n],
    ['5w', 5_000_000n],
    ['2K', 200_000n],
    ['¥1,200', 120_000n],
    ['￥１２００元', 120_000n],
    ['300块', 30_000n],
    ['12.50元', 1_250n],
    ['三点五', 350n],
    ['.5', 50n],
    ['0', 0n],
  ])('「%s」 is %s 分', (text, value) => {
    expect(readAmount(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', '空'],
    ['  ', '空'],
    ['-5', '负数'],
    ['负五', '负数'],
    ['1.005', '两位小数'],
    ['10亿零1', '最多 10 亿元'],
    ['abc', '没看懂'],
    ['万', '没看懂'],
    ['百', '没看懂'],
    ['1,2', '没看懂'],
    ['0.6 3', '没看懂'],
    ['1.2.3', '没看懂'],
    ['1e5', '没看懂'],
    ['五万到八万', '没看懂'],
    ['NaN', '没看懂'],
    ['<script>', '没看懂'],
    ['9'.repeat(70), '太长'],
  ])('「%s」 is refused: %s', (text, message) => {
    expect(readAmount(text)).toEqual({ ok: false, message: expect.stringContaining(message) as string });
  });
});

describe('a rate', () => {
  it.each([
    ['0.6', 6_000_000n],
    ['0.38%', 3_800_000n],
    ['０．３８％', 3_800_000n],
    ['.38', 3_800_000n],
    ['百分之0.6', 6_000_000n],
    ['千分之六', 6_000_000n],
    ['千 5.5', 5_500_000n],
    ['千六', 6_000_000n],
    ['6‰', 6_000_000n],
    ['万 6', 600_000n],
    ['万60', 6_000_000n],
    ['万分之3.8', 380_000n],
    ['万三十八', 3_800_000n],
    ['1个点', 10_000_000n],
    ['零点六', 6_000_000n],
    ['0.02925', 292_500n],
    ['100', 1_000_000_000n],
    ['0', 0n],
  ])('「%s」 is %s parts per billion', (text, value) => {
    expect(readRate(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', '空'],
    ['-0.6', '负数'],
    ['100.1', '100%'],
    ['150%', '100%'],
    ['0.12345678', '七位小数'],
    ['0.6+3', '每笔另加'],
    ['0,38', '没看懂'],
    ['千分之', '没看懂'],
    ['%', '没看懂'],
    ['面议', '没看懂'],
  ])('「%s」 is refused: %s', (text, message) => {
    expect(readRate(text)).toEqual({ ok: false, message: expect.stringContaining(message) as string });
  });
});

describe('a number of months', () => {
  it.each([
    ['12', 12],
    ['３６', 36],
    ['24个月', 24],
    ['十二', 12],
    ['三年', 36],
  ])('「%s」 is %i', (text, value) => {
    expect(readMonths(text, 1, 60)).toEqual({ ok: true, value });
  });

  it.each(['0', '61', '1.5', '六年', '', '-3'])('「%s」 is refused', (text) => {
    expect(readMonths(text, 1, 60).ok).toBe(false);
  });
});

describe('whatever is pasted', () => {
  it('never throws, and what is accepted is in bounds', () => {
    const piece = fc.constantFrom(...'0123456789.,，。 　%‰万千百十亿零一两三点个负-+¥元kKwW１９．％');
    const pasted = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(pasted, (text) => {
        const [amount, rate, count] = [readAmount(text), readRate(text), readMonths(text, 1, 60)];
        if (amount.ok) expect(amount.value >= 0n && amount.value <= 100_000_000_000n).toBe(true);
        if (rate.ok) expect(rate.value >= 0n && rate.value <= 1_000_000_000n).toBe(true);
        if (count.ok) expect(count.value >= 1 && count.value <= 60).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads plain amounts as they are', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 100_000_000_000n), (fen) => {
        expect(readAmount(yuanPlain(fen))).toEqual({ ok: true, value: fen });
      }),
    );
  });
});
