import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe as suite, expect, it } from 'vitest';
import { checkContent, describe } from '../../src/checks/index.ts';

const source = `- id: doc-1
  title: 某通知
  issuer: 某部门
  kind: regulation
  checkedOn: "2026-11-23"
`;
const fact = (fields: string) => `- id: fact-1
  value: 30 天
  statement: 预授权 30 天内做预授权完成。
  status: official
  checkedOn: "2026-11-23"
${fields}`;
const page = (body: string, sections = '') => `---
title: 某页
description: 这一页说明某件事情怎么办。
updatedOn: "2026-11-24"
sections: [${sections}]
---
${body}
`;

const vendor = (licence: string, events = '[]') => `brand: 某某支付
kind: acquirer
legalName: unknown
${licence}
region: unknown
settlement: unknown
forms: unknown
listPrice: unknown
events: ${events}
`;
const event = (on: string) =>
  `[{on: "${on}", text: 某一年受过处罚。, source: doc-1, status: reported, checkedOn: "2026-11-23"}]`;
const granted = `licenceState: granted
licence: {value: 某年领证, source: doc-1, status: reported, checkedOn: "2026-11-23"}`;

/** Pages on which the sources and the providers are drawn. */
const drawn = { 'reference/sources.mdx': page(''), 'tools/vendor-comparison.mdx': page('') };

/** Problems of a content folder made of these files, as printed. */
function problemsOf(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [file, text] of Object.entries({ 'sources.yaml': source, ...drawn, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return checkContent(root).map(describe);
}

suite('content check', () => {
  it('accepts a sound fact and a page that quotes it', () => {
    expect(
      problemsOf({
        'facts/a.yaml': fact('  source: doc-1'),
        'guides/a/index.mdx': page(
          '## 标题 {#one}\n\n<Fact id="fact-1" />，见[这里](/guides/a/#one)。',
          '{id: one, question: 怎么办呢？}',
        ),
      }),
    ).toEqual([]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a fact without source', { 'facts/a.yaml': fact('') }, /content\/facts\/a\.yaml · fact-1\.source: /],
    [
      'an unknown source',
      { 'facts/a.yaml': fact('  source: nowhere') },
      /a\.yaml · fact-1\.source: .*没有 nowhere/,
    ],
    [
      'a licence that nobody knows under a label that says more',
      { 'vendors/v.yaml': vendor('licenceState: current\nlicence: unknown') },
      /v\.yaml · licenceState: /,
    ],
    [
      'a payment company called one that needs no licence',
      { 'vendors/v.yaml': vendor(granted.replace('granted', 'none')) },
      /v\.yaml · licenceState: /,
    ],
    [
      'an event from before the years that are listed for all',
      {
        'vendors/v.yaml': vendor(granted, event('2020')),
        'sources.yaml': source.replace('regulation', 'notice'),
      },
      /v\.yaml · events\.0: 只列 2023/,
    ],
    [
      'an event that neither an authority nor the firm has published',
      { 'vendors/v.yaml': vendor(granted, event('2024')) },
      /v\.yaml · events\.0: 只列 2023/,
    ],
    [
      'a duplicate id, across files',
      { 'facts/a.yaml': fact('  source: doc-1'), 'facts/b.yaml': fact('  source: doc-1') },
      /facts\/b\.yaml · fact-1\.id: id 重复：content\/facts\/a\.yaml/,
    ],
    [
      'an unknown status',
      { 'facts/a.yaml': fact('  source: doc-1').replace('official', 'sure') },
      /fact-1\.status: 只接受 official/,
    ],
    [
      'an unquoted date in front matter',
      { 'guides/a/index.mdx': page('').replace('"2026-11-24"', '2026-11-24') },
      /index\.mdx · updatedOn: .*带引号/,
    ],
    [
      'a misspelt field, saying which there are',
      { 'guides/a/index.mdx': page('').replace('updatedOn:', 'alias: [x]\nupdatedOn:') },
      /index\.mdx: 没有 alias 这个字段；可以写的有 .*aliases/,
    ],
    [
      'a field of the wrong kind',
      { 'guides/a/index.mdx': page('').replace('sections: []', 'sections: one') },
      /index\.mdx · sections: 要写列表/,
    ],
    [
      'a word that is not offered, in a fact that might be unknown',
      {
        'vendors/v.yaml': vendor(granted).replace(
          'forms: unknown',
          'forms: {value: [drone], source: doc-1, status: reported, checkedOn: "2026-11-23"}',
        ),
      },
      /v\.yaml · forms\.value\.0: 只接受 .*smart-pos/,
    ],
    [
      'a block that is of no kind, saying which there are',
      {
        'fees/questions.yaml':
          '- {id: a, when: [{fact: unquoted, over: 0}], question: 问什么呢, reason: 为什么}\n',
      },
      /questions\.yaml · a\.when\.0: 要写成其中一种：fact、is；fact、above/,
    ],
    [
      'a former id that a provider has today',
      { 'vendors/v.yaml': `${vendor(granted)}formerIds: [w]\n`, 'vendors/w.yaml': vendor(granted) },
      /v\.yaml · formerIds: w 还是一家的 id/,
    ],
    [
      'YAML that cannot be read, by its line in the file',
      { 'guides/a/index.mdx': page('').replace('title: 某页', 'title: 某页: 甲: 乙') },
      /index\.mdx: YAML 写法有误：.* at line 2/,
    ],
    [
      'a press link',
      { 'sources.yaml': `${source}  url: https://news.example.com/1\n` },
      /doc-1\.url: 只能链接到官方域名/,
    ],
    [
      'an unknown fact in the text',
      { 'guides/a/index.mdx': page('<Fact id="x" />') },
      /guides\/a\/index\.mdx · 第 7 行: <Fact id="x"> 不存在/,
    ],
    [
      'a link to no page',
      { 'guides/a/index.mdx': page('\n[x](/guides/none/)') },
      /第 8 行: 链接 \/guides\/none\/ 没有这个页面/,
    ],
    [
      'a link to no section',
      { 'guides/a/index.mdx': page('[x](/guides/a/#none)') },
      /链接 \/guides\/a\/#none 没有这个小节/,
    ],
    ['a heading without id', { 'guides/a/index.mdx': page('## 标题') }, /标题缺少 \{#ascii-id\}/],
    [
      'a heading without question',
      { 'guides/a/index.mdx': page('## 标题 {#one}') },
      /标题 #one 没有写进元数据/,
    ],
    [
      'bold that would show its asterisks',
      { 'guides/a/index.mdx': page('**注意：**请看') },
      /加粗里最后一个字是标点/,
    ],
    [
      'a collection that is drawn on no page',
      {
        'facts/a.yaml': fact('  source: doc-1'),
        'rules.yaml': `- {id: doc-1, shortName: 某号文, plain: 说明某件事怎么办, facts: [fact-1]}\n`,
      },
      /src\/schemas\/index\.ts · rules\.drawnOn: 没有 \/reference\/rules\/ 这个页面/,
    ],
    ['a list file that is no list', { 'facts/a.yaml': 'id: x\n' }, /需要一个列表/],
  ])('refuses %s', (_name, files, message) => {
    let printed: string[];
    try {
      printed = problemsOf(files);
    } catch (error) {
      printed = [String(error)];
    }
    expect(
      printed.some((line) => message.test(line)),
      printed.join('\n'),
    ).toBe(true);
  });

  it('finds nothing to say about the real content', () => {
    expect(checkContent('content').map(describe)).toEqual([]);
  });
});
