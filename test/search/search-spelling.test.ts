import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../src/schemas/searchable.ts';
import { openTitles } from '../../src/search/titles.ts';
import { placesFile, soundsOf } from '../support/site-content.ts';
import { findByTitles } from './find.ts';

const section = (url: string, question: string, aliases: string[]): SearchEntry => ({
  url,
  kind: 'section',
  names: [],
  questions: [question],
  aliases,
});

const entries = [
  section('/a/#pre-authorization', '刷预收没到账怎么回事？', ['预授权']),
  section('/b/#fee', '刷卡手续费多少？', ['手续费', 'SXF 套餐', '银行手续费']),
  section('/b/#debit-cap', '借记卡手续费封顶多少？', ['借记卡封顶']),
  section('/c/#reconciliation', '每天怎么对账？', ['对账']),
  section('/d/#retry', '断网了没出小票能再刷吗？', ['断网', '没出小票']),
  section('/e/#point-of-sale', '飘散水是什么？', ['飘散水', 'POS']),
];
const titles = openTitles(placesFile(entries, [['借记卡', '储蓄卡']]));
const sounds = soundsOf(entries);

function first(query: string): string | undefined {
  return findByTitles(titles, sounds, query).find((url) => url.includes('#'));
}

describe('a query', () => {
  it.each([
    ['of another character of the same sound', '预收权', '/a/#pre-authorization'],
    ['misspelt, with more words', '预收权没到', '/a/#pre-authorization'],
    ['misspelt', '手序费', '/b/#fee'],
    ['in a usual misspelling', '对帐', '/c/#reconciliation'],
    ['of first letters', 'ysq', '/a/#pre-authorization'],
    ['in letters', 'yushouquan', '/a/#pre-authorization'],
    ['in letters with spaces', 'jie ji ka feng ding', '/b/#debit-cap'],
    ['in letters of a character with two sounds', 'yinhang', '/b/#fee'],
    ['in traditional characters', '預授權', '/a/#pre-authorization'],
    ['in full width', 'ｐｏｓ', '/e/#point-of-sale'],
    ['by a word that means the same', '储蓄卡封顶', '/b/#debit-cap'],
    [
      'that tells a story',
      '客人昨天晚上在我们饭店吃饭刷卡的时候突然断网了机器没出小票他手机却收到银行短信说钱已经扣掉了我该怎么处理才好',
      '/d/#retry',
    ],
  ])('%s leads from %s to %s', (_, query, url) => {
    expect(first(query)).toBe(url);
  });

  it('is put into simplified characters, by which the text is asked', () => {
    expect(titles.ask('預授權', sounds).understood).toBe('预授权');
  });

  it('is read by its sound only where no entry has most of it', () => {
    const asks = (query: string) => {
      const { strange, covered } = titles.ask(query);
      return { strange, covered };
    };
    expect(asks('预授权')).toEqual({ strange: false, covered: true });
    expect(asks('sxf')).toEqual({ strange: false, covered: true });
    expect(asks('手序费')).toEqual({ strange: true, covered: false });
    expect(asks('预收权')).toEqual({ strange: false, covered: false });
    expect(asks('ysq')).toEqual({ strange: true, covered: false });
    expect(asks('刷卡手续费没到账断网饕')).toEqual({ strange: false, covered: false });
  });

  it('needs no text where it is a phrase or sounds like one', () => {
    expect(titles.ask('怎么对账').settled).toBe(true);
    expect(titles.ask('对账单').settled).toBe(false);
    expect(titles.ask('yushouquan', sounds).settled).toBe(true);
    expect(titles.ask('預收權', sounds).settled).toBe(false);
  });

  it('of letters that almost cut into syllables is read at once', () => {
    expect(titles.ask(`${'na'.repeat(49)}v`, sounds).hits.size).toBe(0);
  });

  it.each(['zzz', '红烧排骨', 'constructor', '__proto__', 'toString', '<b>', '%', '\u0000', '😀'])(
    'of %j finds nothing',
    (query) => {
      expect(first(query)).toBeUndefined();
    },
  );
});
