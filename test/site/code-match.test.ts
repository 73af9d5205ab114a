import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ResponseCode } from '../../src/schemas/response-code.ts';
import { matchesCode, type CodeQuery } from '../../src/scripts/code-match.ts';

const codes = parse(readFileSync('content/response-codes.yaml', 'utf8')) as ResponseCode[];
const found = (query: Partial<CodeQuery>) =>
  codes
    .filter(({ code, title, whoActs, moneyMayHaveMoved, classicMeaning, currentMeaning, aliases }) =>
      matchesCode(
        { text: '', who: '', money: '', ...query },
        {
          code,
          who: whoActs,
          money: moneyMayHaveMoved,
          words: [code, title, classicMeaning, currentMeaning, ...aliases].join(' '),
        },
      ),
    )
    .map(({ code }) => code);

describe('filter of answer codes', () => {
  it.each([
    ['51', ['51']],
    ['５１', ['51']],
    ['a0', ['A0']],
    [' 68 ', ['68']],
    ['0', ['00', '01', '02', '03', '04', '05', '06', '07', '09']],
    ['没出小票', ['LOCAL-TIMEOUT']],
    ['密码 次数', ['38', '75']],
    ['vip', ['11']],
    ['ZZ', []],
  ])('%j', (text, expected) => {
    expect(found({ text }).sort()).toEqual([...expected].sort());
  });

  it('shows all codes for an empty query', () => {
    expect(found({})).toHaveLength(codes.length);
  });

  it('narrows by who acts and by whether money may have moved, together', () => {
    const hits = found({ who: '收单机构', money: 'possible' });
    expect(hits).toContain('96');
    expect(hits).not.toContain('97');
    expect(hits).not.toContain('09');
  });
});

it('never tells to charge again at once where money may have moved', () => {
  const first = codes
    .filter((code) => code.moneyMayHaveMoved === 'possible')
    .map(({ actions }) => actions[0]);
  expect(first.length).toBeGreaterThan(5);
  for (const action of first) expect(action).not.toMatch(/^(?:再|重新)?(?:刷|收(?!单机构)|做一次|换一张卡)/);
});
