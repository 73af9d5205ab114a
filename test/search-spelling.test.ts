import { describe, expect, it } from 'vitest';
import type { Place } from '../src/search/place.ts';
import { rank } from '../src/search/ranking.ts';
import { askIndex } from './support/site-content.ts';

const place = (url: string, label: string, aliases: string[]): Place => ({
  url,
  kind: 'section',
  label,
  phrases: [{ text: label, kind: 'question' }, ...aliases.map((text) => ({ text, kind: 'alias' as const }))],
});

const { ask, read } = askIndex([
  place('/a/#pre-authorization', '刷预收没到账怎么回事？', ['预授权']),
  place('/b/#fee', '刷卡手续费多少？', ['手续费', 'SXF 套餐']),
  place('/c/#reconciliation', '每天怎么对账？', ['对账']),
  place('/d/#retry', '断网了没出小票能再刷吗？', ['断网', '没出小票']),
  place('/e/#point-of-sale', '飘散水是什么？', ['飘散水', 'POS']),
]);

async function first(query: string): Promise<string | undefined> {
  const { hits, understood } = await ask(query);
  return rank(hits, [], understood)[0]?.sections[0]?.url;
}

describe('a misspelt query', () => {
  it.each([
    ['预收权', '/a/#pre-authorization'],
    ['预收权没到', '/a/#pre-authorization'],
    ['手序费', '/b/#fee'],
    ['对帐', '/c/#reconciliation'],
    ['ysq', '/a/#pre-authorization'],
    ['yushouquan', '/a/#pre-authorization'],
  ])('leads from %s to %s', async (query, url) => {
    expect(await first(query)).toBe(url);
  });

  it('says what was understood', async () => {
    expect((await ask('预收权')).understood).toBe('预授权');
  });

  it('leaves letters alone that are a word of the site', async () => {
    expect((await ask('sxf')).understood).toBe('sxf');
  });

  it('reads the list of sounds only for words that no place has', async () => {
    read.length = 0;
    await ask('预授权');
    expect(read).not.toContain('sounds');
  });
});

describe('a query that tells a story', () => {
  it('finds the place that answers the smaller part of it', async () => {
    const story =
      '客人昨天晚上在我们饭店吃饭刷卡的时候突然断网了机器没出小票他手机却收到银行短信说钱已经扣掉了我该怎么处理才好';
    expect(await first(story)).toBe('/d/#retry');
  });
});
