import { describe, expect, it } from 'vitest';
import { runs, tokens, units } from '../../src/search/fold.ts';

describe('what search compares', () => {
  it.each([
    ['Ｔ＋１', 't+1'],
    ['T + 1', 't+1'],
    ['０．３８ ％', '0.38'],
    ['POS 机', 'pos 机'],
    ['应答码　６８', '应答码 68'],
    ['预授权怎么办', '预授权'],
    ['刷了两次', '刷两次'],
    ['周末到账吗？', '周末到账'],
    ['手续费多少？', '手续费'],
    ['手续费多少呢', '手续费'],
  ])('reads %s as %s', (typed, key) => {
    expect(runs(typed).join(' ')).toBe(key);
  });

  it('keeps a query that is nothing but a question', () => {
    expect(runs('怎么办')).toEqual(['怎么办']);
  });

  it('cuts Chinese into pairs and leaves words and figures whole', () => {
    expect(tokens('预授权 D+0')).toEqual(['预授', '授权', 'd+0', '预', '授', '权']);
  });

  it('reads text for literal search without signs and spaces', () => {
    expect(units('POS 机：T+1 到账，0.38%。')).toEqual(['pos', '机', 't+1', '到', '账', '0.38%']);
  });
});
