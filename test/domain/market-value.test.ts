import { expect, it } from 'vitest';
import { marketValue } from '../../src/domain/market-value.ts';

it.each([
  [{ default: '0.60', range: ['0.55', '0.65'], unit: 'percent' }, '0.60%，区间 0.55–0.65%'],
  [{ default: '48', range: ['36', '60'], unit: 'yuan-per-year' }, '48 元/年，区间 36–60 元'],
  [{ default: '100', unit: 'yuan' }, '100 元'],
  [{ range: ['50', '500'], unit: 'yuan-per-month' }, '50–500 元/月'],
  [{ unit: 'percent' }, '未公开'],
] satisfies [Parameters<typeof marketValue>[0], string][])('%o → %s', (price, words) => {
  expect(marketValue(price)).toBe(words);
});
