import { describe, expect, it } from 'vitest';
import { maskNumbers } from '../../src/domain/masked.ts';
import { reportRows, reportText } from '../../src/widgets/fee-estimator/model/report.ts';
import {
  typed,
  withNewQuote,
  withoutQuote,
  withShop,
  withUnit,
} from '../../src/widgets/quotes/model/changes.ts';
import { doubtOf } from '../../src/widgets/quotes/model/doubts.ts';
import { formOf, readForm, type Form } from '../../src/widgets/quotes/model/form.ts';
import { readLink } from '../../src/widgets/quotes/model/link.ts';
import { writeEstimate } from '../../src/widgets/quotes/model/write-link.ts';
import { fieldNotes } from '../../src/widgets/quotes/model/notes.ts';
import type { ParamProblem } from '../../src/widgets/shared/param-problem.ts';
import { estimate, type Results } from '../../src/widgets/quotes/model/results.ts';
import { initialState } from '../../src/widgets/quotes/model/state.ts';
import { siteEstimator } from '../support/site-estimator.ts';

const data = siteEstimator();
const today = '2026-11-28';
const { market } = data.defaults;
const start = () => formOf(initialState(data.defaults));
const link = (query: string) => readLink(new URLSearchParams(query), data.defaults);
const read = (form: Form) => readForm(form, data.defaults, today);
const linkOf = (form: Form) => {
  const { state, problems } = read(form);
  return writeEstimate(state, problems);
};
const resultsOf = (form: Form) => estimate(read(form).state, data.caps, today);

const report = (results: Results, unread: readonly ParamProblem[] = []) => ({
  results,
  unread,
  fields: data.fields,
  caps: data.caps,
  link: '',
});

describe('a link fills the fields', () => {
  it('with what it says, as it says it', () => {
    const { form } = link('credit=5万&a.credit=千分之六&a.device=0299');
    expect(form.values).toMatchObject({ credit: '5万', 'a.credit': '千分之六', 'a.device': '0299', qr: '0' });
  });

  it('and a bad value stands in its own field and counts as its default', () => {
    const { form, problems } = link('credit=abc&qr=3000&months=99&class=shop&a.credit=x&a.qr=0.3&b.debit=-1');
    expect(problems.map(({ key }) => key)).toEqual(['class', 'credit', 'months', 'a.credit', 'b.debit']);
    expect(form.values).toMatchObject({ credit: 'abc', months: '99', 'a.credit': 'x', 'b.debit': '-1' });
    const { state, problems: again } = read(form);
    expect(again.map(({ key }) => key)).toEqual(problems.map(({ key }) => key));
    expect(state.shop).toMatchObject({ class: 'standard', months: 12 });
    expect(state.shop.takings.credit.amount).toBe(0n);
    expect(state.quotes[0]?.quote.rates).toMatchObject({ credit: undefined, qr: 3_000_000n });
    expect(state.quotes.map(({ prefix }) => prefix)).toEqual(['a', 'b']);
  });

  it('alone with a bad value leaves the default shop and the market prices', () => {
    const { form } = link('credit=abc&a.credit=x');
    expect(read(form).state).toEqual({ ...initialState(data.defaults) });
    expect(form.values['credit']).toBe('abc');
    const cleared = read(typed(form, 'credit', '', market));
    expect(cleared.state.shop.takings.credit.amount).toBe(0n);
  });

  it('and names a parameter that stands twice', () => {
    const { form, problems } = link('a.credit=0.6&a.credit=0.5');
    expect(problems).toEqual([{ key: 'a.credit', value: '0.5', message: '写了不止一次，只用第一个' }]);
    expect(form.values['a.credit']).toBe('0.6');
  });

  it('and keeps what could not be read, for the next reader of the link', () => {
    const query = linkOf(typed(start(), 'credit', '大概五六万', market));
    expect(query.get('credit')).toBe('大概五六万');
    expect(link(query.toString()).problems.map(({ key }) => key)).toEqual(['credit']);
    const { problems } = read(typed(start(), 'a.credit', '0.6+3', market));
    const copied = report(resultsOf(start()), problems);
    expect(reportText(copied)).toContain('没看懂，没算进去：市场估计信用卡费率写的是「0.6+3」');
    expect(reportRows(copied).flat()).toContain('没看懂，没算进去：市场估计信用卡费率写的是「0.6+3」');
    const card = linkOf(typed(start(), 'credit', '6222 0212 3456 7890 123', market)).get('credit');
    expect(card).not.toMatch(/\d/);
  });

  it('but hides long numbers of a name', () => {
    const { form } = link('a.name=加Q群774120883&a.credit=0.6');
    expect(form.values['a.name']).toBe('加Q群*********');
    expect(maskNumbers('13800000000 找 138-0000-0000，2026-11-24')).toBe(
      '*********** 找 ***-****-****，2026-11-24',
    );
  });
});

describe('an estimate that nobody typed', () => {
  const oneTyped = typed(start(), 'a.credit', '0.55', market);

  it('stays one in the bill, the text and the spreadsheet', () => {
    const results = resultsOf(oneTyped);
    expect(results.quotes[0]?.label).toBe('报价 A（含估计）');
    expect(reportText(report(results))).toContain('【报价 A（含估计）】');
    expect(reportText(report(results))).toContain('市场估计，不是报价：借记卡费率、借记卡单笔封顶、扫码费率');
    const rows = reportRows(report(results));
    expect(rows).toContainEqual(['信用卡费率（%）', '0.55']);
    expect(rows).toContainEqual(['扫码费率（%）', '0.38（市场估计）']);
  });

  it('stays one in the link, whose figures say what they are to everyone else', () => {
    const query = linkOf(oneTyped);
    expect(Object.fromEntries(query)).toMatchObject({ 'a.credit': '0.55', 'a.qr': '0.38' });
    expect(query.get('a.estimate')).toBe('debit,debit.cap,qr,d0.fixed,device,annual');
    expect(read(link(query.toString()).form).state).toEqual(read(oneTyped).state);
  });

  it('is one wholly when only a name was given', () => {
    const named = typed(start(), 'a.name', '老王', market);
    expect(resultsOf(named).quotes[0]?.label).toBe('老王（市场估计）');
    expect(read(link(linkOf(named).toString()).form).state).toEqual(read(named).state);
  });

  it('follows the class, while what was typed stays', () => {
    const { quote } = read(typed(oneTyped, 'class', 'discount', market)).state.quotes[0] ?? {};
    expect([quote?.rates.credit, quote?.rates.debit]).toEqual([5_500_000n, 3_800_000n]);
  });

  it('is none where the reader typed the same figure', () => {
    const typedAll = ['debit', 'debit.cap', 'qr', 'd0.fixed', 'device', 'annual'].reduce(
      (form, key) => typed(form, `a.${key}`, form.values[`a.${key}`] ?? '', market),
      oneTyped,
    );
    expect(resultsOf(typedAll).quotes[0]?.label).toBe('报价 A');
  });
});

describe('a rate in the wrong unit', () => {
  it.each([
    ['a.credit', '60', '写的是 60%，是不是万 60（0.6%）？', { 'a.credit': '0.6' }],
    ['a.qr', '38', '写的是 38%，是不是万 38（0.38%）？', { 'a.qr': '0.38' }],
    ['a.credit', '6', '写的是 6%，是不是千分之 6（0.6%）？', { 'a.credit': '0.6' }],
    ['b.later.credit', '5.5', '写的是 5.5%，是不是千分之 5.5（0.55%）？', { 'b.later.credit': '0.55' }],
    ['a.credit', '0.006', '写的是 0.006%，是不是 0.6%？', { 'a.credit': '0.6' }],
    ['a.d0', '3', '写的是加收 3%，是不是每笔加 3 元？', { 'a.d0': '', 'a.d0.fixed': '3' }],
    ['a.addon', '5', '写的是 5%，是不是万 5（0.05%）？', { 'a.addon': '0.05' }],
  ])('%s=%s is asked about', (key, text, question, values) => {
    expect(doubtOf(key, text)).toMatchObject({ question, values });
  });

  it.each([
    ['a.credit', '0.6'],
    ['a.credit', '2'],
    ['a.foreign', '2.8'],
    ['a.d0', '0.05'],
    ['a.credit', '0'],
    ['a.credit', 'abc'],
  ])('%s=%s is not', (key, text) => {
    expect(doubtOf(key, text)).toBeUndefined();
  });

  it('counts as typed', () => {
    const { form } = link('credit=300000&credit.avg=300&a.credit=6&a.qr=38');
    const { state, problems } = read(form);
    expect(problems).toEqual([]);
    expect(state.quotes[0]?.quote.rates.credit).toBe(60_000_000n);
    expect(Object.keys(fieldNotes(form, state).doubts)).toEqual(['a.credit', 'a.qr']);
  });

  it('is read in the unit that the quote is written in', () => {
    const permille = withUnit(typed(start(), 'a.credit', '0.55', market), 'a', 'permille', {});
    expect(permille.values['a.credit']).toBe('5.5');
    expect(read(permille).state).toEqual(read(typed(start(), 'a.credit', '0.55', market)).state);
    const typedSix = typed(permille, 'a.credit', '6', market);
    expect(read(typedSix).state.quotes[0]?.quote.rates.credit).toBe(6_000_000n);
    expect(read(typed(permille, 'a.credit', '0.6%', market)).state.quotes[0]?.quote.rates.credit).toBe(
      6_000_000n,
    );
    expect(withUnit(typedSix, 'a', 'percent', {}).values['a.credit']).toBe('0.6');
  });

  it('keeps its figures when the unit is put right', () => {
    const wrong = typed(start(), 'a.credit', '6', market);
    const { doubts } = fieldNotes(wrong, read(wrong).state);
    expect(read(withUnit(wrong, 'a', 'permille', doubts)).state.quotes[0]?.quote.rates.credit).toBe(
      6_000_000n,
    );
  });
});

describe('a cap of zero', () => {
  it('means that none was given, and the field says so', () => {
    const { form, problems } = link('debit=10000&debit.avg=100&a.debit=0.5&a.debit.cap=0');
    expect(problems).toEqual([]);
    expect(read(form).state.quotes[0]?.quote.debitCap).toBeUndefined();
    expect(resultsOf(form).quotes[0]?.totals.monthFee).toBe(5_000n);
    expect(fieldNotes(form, read(form).state).notes['a.debit.cap']).toContain('不是不要钱');
  });
});

describe('two quotes of the same name', () => {
  it('are told apart by their letters', () => {
    const { form } = link('a.name=老王&a.credit=0.6&b.name=老王&b.credit=0.5');
    expect(resultsOf(form).quotes.map(({ label }) => label)).toEqual(['老王（A）', '老王（B）']);
  });
});

describe('taking away and choosing again', () => {
  it('leaves nothing of a removed quote behind', () => {
    const added = typed(withNewQuote(start()), 'b.credit', 'abc', market);
    const removed = withoutQuote(added, 'b');
    expect(Object.keys(removed.values).filter((key) => key.startsWith('b.'))).toEqual([]);
    expect(read(withNewQuote(removed)).problems).toEqual([]);
  });

  it('clears larger payments and bad values of the shop before', () => {
    const { form } = link('credit=abc&credit.large=9000&credit.large.avg=9000&a.credit=0.6');
    const shop = data.presets[2]?.shop ?? data.defaults.shop;
    const { state, problems } = read(withShop(form, shop, market));
    expect(problems).toEqual([]);
    expect(state.shop.takings).toEqual(shop.takings);
    expect(state.shop.large.credit.amount).toBe(0n);
  });
});
