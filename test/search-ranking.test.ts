import { describe, expect, it } from 'vitest';
import type { Place, PlaceKind } from '../src/search/place.ts';
import { nearest, rank, type TextHit } from '../src/search/ranking.ts';
import { askIndex } from './support/site-content.ts';

const place = (url: string, kind: PlaceKind, label: string, aliases: string[] = []): Place => ({
  url,
  kind,
  label,
  phrases: [
    { text: label, kind: kind === 'section' ? 'question' : 'name' },
    ...aliases.map((text) => ({ text, kind: 'alias' as const })),
  ],
});

const places = [
  place('/guides/fees/', 'page', '费用说明', ['手续费']),
  place('/guides/fees/#debit-cap', 'section', '借记卡手续费封顶多少？', ['借记卡封顶', '封顶 20']),
  place('/guides/fees/#qr-fee', 'section', '扫码收款手续费多少？', ['0.38%']),
  place('/guides/missing-record/', 'page', '交易无记录排查'),
  place('/guides/missing-record/#pre-authorization', 'section', '刷预收没到账怎么回事？', ['预授权']),
  place('/reference/response-codes/', 'page', 'POS 应答码速查'),
  place('/reference/response-codes/#code-68', 'code', '68 发卡行回得太晚', ['应答码 68', '68']),
  place('/reference/response-codes/#code-51', 'code', '51 余额不足', ['应答码 51', '51']),
  place('/reference/rules/', 'page', '法规依据'),
  place('/reference/rules/#pbc-2021-259', 'rule', '259 号文'),
  place('/guides/choose-provider/', 'page', '选择正规品牌与服务商'),
  place('/guides/choose-provider/#terminal-bindings', 'section', '五项绑定是哪五项？', ['259 号文']),
  place('/reference/glossary/', 'page', '术语表'),
  place('/reference/glossary/#debit-card-cap', 'term', '借记卡封顶'),
  place('/reference/glossary/#pre-authorization', 'term', '预授权'),
];
places.push({
  ...place('/guides/fees/#sim-fee', 'section', '流量费一年扣几次？', ['流量卡']),
  over: '/guides/fees/#other-fees',
});
places.push(place('/guides/fees/#other-fees', 'section', '还会扣什么钱？'));
const { ask } = askIndex(places, [['借记卡', '储蓄卡']]);

async function links(query: string, texts: TextHit[] = []): Promise<string[]> {
  const { hits, understood } = await ask(query);
  return rank(hits, texts, understood).flatMap(({ url, sections }) => [url, ...sections.map((s) => s.url)]);
}

const text = (page: string, phrase: boolean, section?: string): TextHit => ({
  page,
  title: page,
  excerpt: '…',
  phrase,
  sections:
    section === undefined ? [] : [{ url: `${page}#${section}`, title: section, excerpt: '…', score: 1 }],
});

describe('ranking', () => {
  it('shows the section that a found subsection belongs to', async () => {
    expect((await links('流量卡')).slice(0, 3)).toEqual([
      '/guides/fees/',
      '/guides/fees/#sim-fee',
      '/guides/fees/#other-fees',
    ]);
  });

  it.each([
    ['68', '/reference/response-codes/#code-68'],
    ['应答码 51 是什么意思', '/reference/response-codes/#code-51'],
    ['借记卡封顶', '/guides/fees/#debit-cap'],
    ['储蓄卡封顶', '/guides/fees/#debit-cap'],
    ['０．３８％', '/guides/fees/#qr-fee'],
    ['預授權', '/guides/missing-record/#pre-authorization'],
    ['yushouquan', '/guides/missing-record/#pre-authorization'],
    ['jie ji ka feng ding', '/guides/fees/#debit-cap'],
    ['259号文', '/reference/rules/#pbc-2021-259'],
    ['余额不够的话机器报什么', '/reference/response-codes/#code-51'],
  ])('%s leads to %s', async (query, section) => {
    const [page, first] = await links(query);
    expect(first).toBe(section);
    expect(page).toBe(section.replace(/#.*/, ''));
  });

  it('puts the page itself first when the query is its name', async () => {
    expect((await links('手续费'))[0]).toBe('/guides/fees/');
  });

  it('adds pages that only the text knows, phrases before scattered words', async () => {
    const found = await links('冲正', [text('/a/', false), text('/b/', true, 'x')]);
    expect(found).toEqual(['/b/', '/b/#x', '/a/']);
  });

  it('does not let the text push an exact name away', async () => {
    expect((await links('68', [text('/guides/fees/', true, 'qr-fee')]))[1]).toBe(
      '/reference/response-codes/#code-68',
    );
  });

  it('finds nothing for nonsense, and offers what is near where there is something', async () => {
    expect(await links('zzz')).toEqual([]);
    expect(await links('红烧排骨')).toEqual([]);
    const { hits } = await ask('今年顾客余额宝里有多少收益呢');
    expect(nearest(hits).length).toBeGreaterThan(0);
  });

  it.each(['constructor', '__proto__', 'toString', '<b>', '%', '\u0000', '😀'])(
    'survives %s',
    async (query) => {
      expect(await links(query)).toEqual([]);
    },
  );
});
