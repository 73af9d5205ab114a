import { expect, test } from 'vitest';
import { terms, termsRule } from '../../src/checks/terms.ts';
import { readContent, type ContentSet } from '../../src/checks/content-set.ts';
import { collectionRegistry } from '../../src/schemas/index.ts';

/** A content set with nothing in it but one topic with these words. */
function topicSaying(body: string): ContentSet {
  const empty = Object.fromEntries(Object.keys(collectionRegistry).map((name) => [name, []]));
  return {
    ...empty,
    topics: [{ id: 'guides/g/t', file: 'guides/g/t.mdx', data: { aliases: ['后台没有', '小票'] }, body }],
  } as unknown as ContentSet;
}

test.each([
  ['去后台看', '后台'],
  ['打出小票', '小票'],
  ['先做完成', '完成'],
  ['过期了，完成不了', '完成'],
  ['记下「完成（通知）」的笔数', '完成'],
  ['看打款人是谁', '打款人'],
  ['付款方是个人', '付款方'],
  ['写一张未决说明', '未决说明'],
  ['向银行申请调单', '申请调单'],
  ['笔均 30 元', '笔均'],
  ['问你的服务商', '服务商'],
  ['3＝1+2', '＝'],
  ['最多 1150 元', '1150'],
  ['从 2024-09-29起', '2024-09-29'],
])('%s: the build names 「%s」', (body, found) => {
  const problems = termsRule(topicSaying(body));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'content/guides/g/t.mdx', field: '第 1 行' });
  expect(problems[0]?.message).toContain(`「${found}」`);
});

test.each([
  '去商户后台看，收单机构系统里也有',
  '签购单（小票）和热敏小票',
  '先做预授权完成，记下「预授权完成（通知）」',
  '打款方是银行，付款方式是刷卡',
  '聚合服务商、外包服务商、服务商对比',
  '最多 1,150 元，从 2024-09-29 起，开展业务',
])('%s: passes', (body) => {
  expect(termsRule(topicSaying(body))).toEqual([]);
});

test('the content keeps to the terms', () => {
  expect(termsRule(readContent('content'))).toEqual([]);
  expect(terms.length).toBeGreaterThan(8);
});
