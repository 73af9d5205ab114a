import { expect, it } from 'vitest';
import { readContent } from '../../src/checks/content-set.ts';

/** Pairs of neighbouring signs, by which two statements are compared whatever their order of words. */
function pairs(text: string): Set<string> {
  const signs = text.replace(/[^\p{L}\p{N}]/gu, '');
  return new Set([...signs].slice(1).map((_, i) => signs.slice(i, i + 2)));
}

/** Share of the shorter statement that stands in the other as well. */
function likeness(a: Set<string>, b: Set<string>): number {
  return [...a].filter((pair) => b.has(pair)).length / Math.min(a.size, b.size);
}

it('tells a statement and its repetition from two that are near each other', () => {
  const idle = pairs('特约商户连续 3 个月没有交易，收单机构应当重新核实。');
  const idleAgain = pairs('商户连续 3 个月没有交易，收单机构要重新核实，备机除外。');
  const stopped = pairs('特约商户连续 12 个月没有交易，收单机构应当停止收款服务，备用机除外。');
  expect(likeness(idle, idleAgain)).toBeGreaterThan(0.75);
  expect(likeness(idle, stopped)).toBeLessThan(0.75);
});

it('states each fact once', () => {
  const facts = readContent('content').facts.map(({ id, data }) => ({
    id,
    words: pairs(String((data as { statement?: string }).statement)),
  }));
  const twice = facts.flatMap((one, i) =>
    facts
      .slice(i + 1)
      .filter((other) => likeness(one.words, other.words) > 0.75)
      .map((other) => `${one.id} = ${other.id}`),
  );
  expect(twice).toEqual([]);
});
