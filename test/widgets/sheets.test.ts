import { describe, expect, test } from 'vitest';
import { readEntries } from '../../src/loaders/content-files.ts';
import { sheet as sheetSchema, type Sheet } from '../../src/schemas/sheet.ts';
import { checkSheetField } from '../../src/widgets/sheets/model/check.ts';
import { difference, fillWords, isShown, onPaper } from '../../src/widgets/sheets/model/fill.ts';
import { tableRows } from '../../src/widgets/sheets/model/table.ts';
import { sheetText } from '../../src/widgets/sheets/model/text.ts';

const limits = { validDays: 30, alertDay: 25 };
const sheets = new Map(
  readEntries('content', 'documents/*.yaml', 'file').map(({ id, data }) => [id, sheetSchema.parse(data)]),
);
function sheet(id: string): Sheet {
  const found = sheets.get(id);
  if (!found) throw new Error(`content/documents/ has no ${id}`);
  return found;
}
const blank = { form: {}, rows: [], limits, chargeAgain: [] };

test('the sheets that links ask for are there', () => {
  expect([...sheets.keys()].sort()).toEqual([
    'complaint',
    'contract-supplement',
    'counter-card',
    'daily-closing',
    'deposit-refund',
    'exit-confirmation',
    'pending-note',
    'pre-auth-ledger',
    'retrieval-reply',
    'staff-check',
  ]);
});

describe('what stands on the paper', () => {
  const field = (kind: Sheet['fields'][number]['kind']) => ({ id: 'x', label: '', kind, kept: false });
  test.each([
    ['amount', '1,280.5', '1,280.50 元'],
    ['amount', '１２８０', '1,280.00 元'],
    ['day', '2026-11-28', '2026 年 11 月 28 日'],
    ['time', '2026-11-28T09:05', '2026 年 11 月 28 日 09:05'],
    ['merchantNumber', ' 89811015812ab12 ', '89811015812AB12'],
    ['text', ' 老王 ', '老王'],
    ['text', '', ''],
  ] as const)('%s %j is %j', (kind, typed, paper) => {
    expect(onPaper(field(kind), typed)).toBe(paper);
  });
});

test('a place that was not filled in leaves room to write', () => {
  const { fields } = sheet('pending-note');
  expect(fillWords('最迟在 {answerBy} 答复', fields, {})).toEqual(['最迟在 ', { blank: 12 }, ' 答复']);
  expect(fillWords('最迟在 {answerBy} 答复', fields, { answerBy: '2026-11-29T10:00' })[1]).toBe(
    '2026 年 11 月 29 日 10:00',
  );
});

test('a part with a condition stands until another answer excludes it', () => {
  const part = { text: '', when: { ground: ['该到账没到账'] } };
  expect(isShown(part, {})).toBe(true);
  expect(isShown(part, { ground: '该到账没到账' })).toBe(true);
  expect(isShown(part, { ground: '单方涨费率' })).toBe(false);
});

test('a complaint cites only what its ground is about', () => {
  const text = sheetText(sheet('complaint'), { ...blank, form: { ground: '扣了没写明的费用' } });
  expect(text).toContain('{law:duty-no-unlisted-fee}');
  expect(text).not.toContain('{law:duty-settle}');
});

test('days of a pre-authorization are worked out in its row', () => {
  const table = sheet('pre-auth-ledger').body.find((block) => 'table' in block);
  if (!table || !('table' in table)) throw new Error('the ledger has no table');
  const [first, second] = tableRows(table.table, [{ day: '2026-11-28', amount: '500' }], limits);
  expect(first?.slice(0, 6)).toEqual(['2026-11-28', '', '500', '', '2026-12-23', '2026-12-28']);
  expect(second?.every((cell) => cell === '')).toBe(true);
});

test('a difference keeps its sign, and is left open while an amount is missing', () => {
  expect(difference('100', '88.5')).toBe('11.50 元');
  expect(difference('88.5', '100')).toBe('-11.50 元');
  expect(difference('88.5', '')).toBeUndefined();
});

test.each([
  ['text', '6222 0212 3456 7890 128', 'secret'],
  ['long', '验证码 123456', 'secret'],
  ['amount', '12.345', 'format'],
  ['day', '2026-02-30', 'format'],
  ['lastFour', '12', 'format'],
  ['amount', '1,280.50', undefined],
  ['phone', '010-66001918', undefined],
  ['text', '', undefined],
] as const)('a %s field with %j: %s', (kind, text, problem) => {
  expect(checkSheetField(kind, text)?.kind).toBe(problem);
});

test('the text of every empty sheet reads whole: no place is left unresolved but facts', () => {
  for (const [id, data] of sheets) {
    const text = sheetText(data, blank).replaceAll(/\{(?:fact|law):[a-z0-9-]+\}/g, '');
    expect(text, id).not.toMatch(/[{}]|undefined/);
    expect(text, id).toContain(data.title);
  }
});
