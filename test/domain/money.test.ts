import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parsePercent, parseYuan } from '../../src/domain/decimal.ts';
import {
  divideHalfUp,
  percentPlain,
  percentValue,
  shareOf,
  yuanPlain,
  yuanText,
  yuanValue,
  percentText,
} from '../../src/domain/money.ts';

describe('money', () => {
  it.each([
    ['0', 0n],
    ['12', 1200n],
    ['12.5', 1250n],
    ['.05', 5n],
    ['7.', 700n],
    ['12.500', 1250n],
    ['12.505', undefined],
    ['', undefined],
    ['.', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['1,000', undefined],
  ])('reads %s 元 as %s 分', (text, fen) => {
    expect(parseYuan(text)).toBe(fen);
  });

  it('reads percent with seven decimals exactly', () => {
    expect(parsePercent('0.02925')).toBe(292_500n);
    expect(parsePercent('0.0000001')).toBe(1n);
    expect(parsePercent('0.00000001')).toBeUndefined();
  });

  it.each([
    [12_500n, 6_000_000n, 75n], // 125.00 × 0.6 % = 0.75
    [1_250n, 6_000_000n, 8n], // 12.50 × 0.6 % = 0.075 → 0.08
    [1_249n, 6_000_000n, 7n], // 12.49 × 0.6 % = 0.07494 → 0.07
    [1_000n, 500_000n, 1n], // 10.00 × 0.05 % = 0.005 → 0.01
    [999n, 500_000n, 0n], // 9.99 × 0.05 % = 0.004995 → 0.00
  ])('takes the share of %s 分 at %s ppb as %s 分', (amount, rate, share) => {
    expect(shareOf(amount, rate)).toBe(share);
  });

  it('rounds a half away from zero', () => {
    expect(divideHalfUp(5n, 2n)).toBe(3n);
    expect(divideHalfUp(-5n, 2n)).toBe(-3n);
    expect(divideHalfUp(-1n, 3n)).toBe(0n);
  });

  it('writes figures for machines and for readers', () => {
    expect(yuanValue(123_456_789n)).toBe('1234567.89');
    expect(yuanText(123_456_789n)).toBe('1,234,567.89 元');
    expect(yuanText(-5n)).toBe('-0.05 元');
    expect(yuanPlain(2_000n)).toBe('20');
    expect(yuanPlain(2_050n)).toBe('20.5');
    expect(percentPlain(292_500n)).toBe('0.02925');
    expect(percentText(6_000_000n)).toBe('0.60%');
    expect(percentText(4_825_000n)).toBe('0.4825%');
    expect(percentValue(1n, 3n)).toBe('33.3333');
    expect(percentValue(2n, 3n)).toBe('66.6667');
    expect(percentValue(1n, 0n)).toBe('0.0000');
  });

  it('writes what it reads', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 13n), (fen) => {
        expect(parseYuan(yuanPlain(fen))).toBe(fen);
        expect(parseYuan(yuanValue(fen))).toBe(fen);
        expect(parsePercent(percentPlain(fen))).toBe(fen);
      }),
    );
  });
});
