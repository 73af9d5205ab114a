import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readEstimate } from '../../src/widgets/quotes/model/link.ts';
import { estimate } from '../../src/widgets/quotes/model/results.ts';
import { ResultLine } from '../../src/widgets/quotes/view/ResultLine.tsx';
import type { Outcome } from '../../src/widgets/checklist/model/types.ts';
import { VerdictBanner } from '../../src/widgets/checklist/view/VerdictBanner.tsx';
import type { Entry, Group, Problem } from '../../src/widgets/reconciliation/model/types.ts';
import { EntryRow } from '../../src/widgets/reconciliation/view/EntryRow.tsx';
import { Problems } from '../../src/widgets/reconciliation/view/Outcome.tsx';
import { ParamProblems } from '../../src/widgets/shared/ParamProblems.tsx';
import { rendered } from '../support/rendered.ts';
import { siteEstimator } from '../support/site-estimator.ts';

describe('the verdict', () => {
  const rule = { because: '银行可能已经扣了', seen: '终端显示「冲正成功」', until: '查清之前别收' };

  it.each([
    ['no', '不要', '再收'],
    ['after-check', '先', '查清'],
    ['yes', '可以', '重收'],
  ] as const)('%s is stamped %s%s, and said in words', (verdict, ...stamped) => {
    const outcome = { chargeAgain: { verdict, rule: 'r' } } as Outcome;
    const banner = rendered(VerdictBanner, { outcome, rules: { r: rule } });
    expect(selectAll('svg text', banner).map((text) => toString(text))).toEqual(stamped);
    expect(select('svg', banner)?.properties['ariaHidden']).toBe('true');
    expect(select(`output[name="charge-again"] data[value="${verdict}"]`, banner)).toBeTruthy();
    expect(toString(banner)).toContain('看到这个才能再收：终端显示「冲正成功」。查清之前别收');
  });

  it('asks for nothing to be seen where there is nothing to see', () => {
    const outcome = { chargeAgain: { verdict: 'no', rule: 'r' } } as Outcome;
    const banner = rendered(VerdictBanner, { outcome, rules: { r: { ...rule, seen: undefined } } });
    expect(toString(banner)).not.toContain('看到这个');
  });
});

describe('parts of a link that could not be used', () => {
  const said = (value: string) =>
    toString(rendered(ParamProblems, { problems: [{ key: 'a.credit', value, message: '没看懂' }] }));

  it('take no room where there are none', () => {
    expect(toString(rendered(ParamProblems, { problems: [] }))).toBe('');
  });

  it('are named with what they said, cut short, without numbers and never as markup', () => {
    expect(said('很便宜')).toContain('a.credit =「很便宜」：没看懂');
    expect(said('这台机器最便宜你快点来办一台吧别错过')).toContain('「这台机器最便宜你快点来办一台吧别…」');
    expect(said('6222021234567890')).not.toContain('6222021234567890');
    const list = rendered(ParamProblems, { problems: [{ key: 'q', value: '<img src=x>', message: '' }] });
    expect(select('img', list)).toBeFalsy();
    expect(toString(list)).toContain('<img src=x>');
  });
});

describe('the line that stays in view', () => {
  const data = siteEstimator();
  const line = (query: string) => {
    const { state } = readEstimate(new URLSearchParams(query), data.defaults);
    const results = estimate(state, data.caps, '2026-11-28');
    return toString(rendered(ResultLine, { results, billId: 'bill' }))
      .replace(/\s+/g, ' ')
      .trim();
  };
  const shop = 'credit=10000&credit.avg=100&debit=0&qr=0&months=12';

  it.each([
    ['one quote with its months', '&a.credit=0.6', '12 个月 720.00 元看账'],
    ['which of several costs least', '&a.credit=0.6&b.credit=0.5', 'A 720.00 · B 600.00 最省 看账'],
    ['which lacks a rate', '&a.credit=0.6&b.debit=0.5', 'A 720.00 最省 · B 0.00 缺费率 看账'],
  ])('says %s', (_, quotes, text) => {
    expect(line(shop + quotes)).toBe(text);
  });
});

describe('a row of the reconciliation', () => {
  const entry: Entry = {
    ours: {
      label: '2:17',
      file: '收银.csv',
      at: '2026-11-28 09:05:00',
      amount: -1280n,
      kind: 'refund',
      ids: ['A100'],
      cells: {},
    },
    id: 'A100',
    amount: -1280n,
    why: 'failed',
  };
  const row = (group: Group) =>
    rendered(EntryRow, { entry, group, given: {}, checklist: '/tools/missing-record-checklist/' });

  it('says where it stands, when, which number and how much', () => {
    const item = select('[data-row]', row('only-theirs'));
    expect(item?.properties).toMatchObject({ dataOurs: '2:17', dataId: 'A100' });
    expect(item?.properties).not.toHaveProperty('dataTheirs');
    expect(item?.properties).not.toHaveProperty('dataWhy');
    expect(toString(row('only-theirs'))).toMatch(/09:05.*A100.*我们.*17.*12\.80/s);
  });

  it('says why it was set aside, and leads from a missing one to the checklist', () => {
    expect(select('[data-why="failed"]', row('set-aside'))).toBeTruthy();
    expect(select('a', row('set-aside'))).toBeFalsy();
    expect(select('a', row('only-ours'))?.properties['href']).toMatch(
      /^\/tools\/missing-record-checklist\/\?/,
    );
  });
});

describe('what is wrong with files', () => {
  const problem = (more: Partial<Problem>): Problem => ({
    side: 'ours',
    file: '收银.csv',
    code: 'amount',
    ...more,
  });

  it('is an alert for whole files and folded for rows, with row, column and what stands there', () => {
    const page = rendered(Problems, {
      problems: [problem({ code: 'empty' }), problem({ row: '17', column: '金额', found: '免费' })],
    });
    expect(toString(select('[role="alert"]', page) ?? page)).toContain('收银.csv');
    const folded = toString(select('details', page) ?? page);
    for (const part of ['收银.csv', '17', '「金额」', '「免费」']) expect(folded).toContain(part);
  });

  it('lists a hundred rows and counts the rest', () => {
    const many = Array.from({ length: 130 }, (_, i) => problem({ row: String(i + 2) }));
    const page = rendered(Problems, { problems: many });
    expect(selectAll('details li', page)).toHaveLength(100);
    expect(toString(page)).toContain('还有 30 处');
  });
});
