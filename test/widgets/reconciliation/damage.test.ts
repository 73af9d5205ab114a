import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { file, gbk, utf8, workbook } from '../../support/bills/encode.ts';
import { brief, reconcile } from '../../support/reconcile.ts';

const head = '订单号,交易时间,实收金额,状态';
const good = 'A100000001,2026-10-12 09:00:00,12.00,成功';
const csvOf = (...lines: string[]) => file('a.csv', utf8([head, ...lines].join('\n')));
const readOurs = async (files: File[]) => (await reconcile(files, [csvOf(good)])).read.ours;
const codes = async (bytes: Uint8Array) =>
  (await readOurs([file('x.csv', bytes)])).problems.map(({ code }) => code);

describe('files that are none', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['empty', utf8('\n\n  \n')],
    ['picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)],
    ['pdf', utf8('%PDF-1.4 …')],
    ['not-a-list', Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 9)],
    ['broken', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3)],
    ['broken', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
    [
      'no-list-inside',
      zipSync({
        'a.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
        'b.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
      }),
    ],
  ] as const)('%s', async (code, bytes) => {
    expect(await codes(bytes)).toContain(code);
  });

  it('names a password', async () => {
    const packed = zipSync({ 'bill.csv': utf8(`${head}\n${good}`) });
    const flagged = Uint8Array.from(packed);
    const view = new DataView(flagged.buffer);
    for (let i = 0; i < flagged.length - 4; i++) {
      if (view.getUint32(i, true) === 0x04034b50) flagged[i + 6] = (flagged[i + 6] ?? 0) | 1;
      if (view.getUint32(i, true) === 0x02014b50) flagged[i + 8] = (flagged[i + 8] ?? 0) | 1;
    }
    expect(await codes(flagged)).toContain('encrypted');
  });

  it('refuses what would unpack to more than a page holds', async () => {
    const bomb = zipSync(
      { 'xl/workbook.xml': utf8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) },
      { level: 9 },
    );
    expect(await codes(bomb)).toContain('too-large');
  });
});

describe('rows', () => {
  it.each([
    ['12.00元', 1200n],
    ['¥12.00', 1200n],
    ['￥1,234.50', 123450n],
    ['１２．３４', 1234n],
    ['CNY13.50', 1350n],
    ['8,000.00(CN)', 800000n],
    ['12', 1200n],
    [' 12.5 ', 1250n],
    ['+3.00', 300n],
  ])('reads the amount %s', async (text, fen) => {
    const { entries } = await reconcile(
      [csvOf(good, `A2,2026-10-13 10:00:00,"${text}",成功`)],
      [csvOf(good)],
    );
    expect([...entries['set-aside'], ...entries['only-ours']].map(({ ours }) => ours?.amount)).toEqual([fen]);
  });

  it.each([
    '2026/10/12 9:00',
    '2026-10-12 09:00',
    '2026.10.12 09:00:00',
    '2026年10月12日 09:00:00',
    '20261012090000',
    '20261012 09:00:00',
    '2026-10-12T09:00:00+08:00',
    '2026-10-12T01:00:00Z',
    '２０２６-10-12 09：00',
    '2026/10/12 上午9:00',
    '46307.375',
  ])('reads the time %s', async (text) => {
    const { entries } = await reconcile([csvOf(`A100000001,${text},12.00,成功`)], [csvOf(good)]);
    expect(entries.matched.map(({ ours }) => ours?.at)).toEqual(['2026-10-12 09:00:00']);
  });

  it('names what cannot be read by row and column, and compares the rest', async () => {
    const own = csvOf(
      good,
      'A2,昨天,5.00,成功',
      'A3,2026-10-12 10:00:00,五元,成功',
      'A4,2026-10-12 10:00:00,USD 5.00,成功',
      'A5,2026-13-40 10:00:00,5.00,成功',
      '合计,,22.00,',
      '合计 6 笔,,22.00,成功',
    );
    const { result, entries } = await reconcile([own], [csvOf(good)]);
    expect(result.count).toMatchObject({ matched: 1, unread: 4, 'only-ours': 0 });
    expect(
      entries.unread.map(({ ours, problems }) => [ours?.label, problems?.[0]?.code, problems?.[0]?.column]),
    ).toEqual([
      ['3', 'time', '交易时间'],
      ['4', 'amount', '实收金额'],
      ['5', 'currency', '实收金额'],
      ['6', 'time', '交易时间'],
    ]);
    expect(result.problems.map(({ row }) => row)).toEqual(['3', '4', '5', '6']);
  });

  it('takes a row that begins like a sum, but has a time, for a payment', async () => {
    const { result } = await reconcile(
      [csvOf(good, '合计套餐,2026-10-12 10:00:00,22.00,成功')],
      [csvOf(good)],
    );
    expect(result.count).toMatchObject({ matched: 1, 'only-ours': 1 });
  });

  it('takes a refund out of an amount cell', async () => {
    const { entries } = await reconcile(
      [csvOf(good, 'A200000002,2026-10-12 10:00:00,131.77(已退款89.84),成功')],
      [csvOf(good)],
    );
    expect(brief(entries['only-ours'])).toEqual(['3  -8984', '3  13177']);
  });

  it('goes on behind a quote that never closes, behind surplus delimiters and behind a second header', async () => {
    const named = (...lines: string[]) =>
      file('a.csv', utf8(['订单号,商品名称,交易时间,实收金额', ...lines].join('\n')));
    const own = named(
      'A1,"面,2026-10-12 09:00:00,1.00',
      'A2,面,加蛋,2026-10-12 09:10:00,2.00',
      '订单号,商品名称,交易时间,实收金额',
      'A3,"两行\n备注",2026-10-12 09:20:00,3.00',
      'A4,面,2026-10-12 09:30:00,4.00',
    );
    const { result, entries } = await reconcile([own], [named('A9,面,2026-10-12 09:30:00,9.00')]);
    expect(brief(entries['only-ours'])).toEqual(['2  100', '3  200', '5  300', '6  400']);
    expect(result.problems.map(({ code, row }) => `${code} ${row}`).sort()).toEqual([
      'fields 3',
      'header-again 4',
      'quotes 2',
    ]);
  });

  it('reads a list in HTML under the name of a workbook, with a title above the header', async () => {
    const html =
      '<html><head><meta charset="gb2312"><style>td{mso-number-format:"\\@"}</style></head><body><table border=1><tr><td colspan=4>交易明细</td></tr><tr><th>订单号</th><th>交易时间</th><th>实收金额</th><th>状态</th></tr><tr><td>A100000001<td>2026-10-12&nbsp;09:00:00<td>12.00<td>成功</tr></table></body></html>';
    const { result, read } = await reconcile([file('a.xls', gbk(html))], [csvOf(good)]);
    expect(read.ours.files[0]?.kind).toBe('html');
    expect(result.count.matched).toBe(1);
  });

  it('reads day and time of a workbook in two cells, and a header below merged cells', async () => {
    const time = new Date(Date.UTC(1899, 11, 31, 9, 0, 0));
    const cells = [
      ['交易明细'],
      ['', '交易信息', '', '金额信息'],
      ['订单号', '交易日期', '交易时间', '实收金额'],
      ['A100000001', new Date(Date.UTC(2026, 9, 12)), 0.375, 12],
      ['A2', 46307, time, 3.5],
    ];
    const { entries } = await reconcile([file('a.csv', await workbook({ Sheet1: cells }))], [csvOf(good)]);
    expect(entries.matched.map(({ ours }) => ours?.at)).toEqual(['2026-10-12 09:00:00']);
    expect(brief(entries['only-ours'])).toEqual(['5  350']);
  });

  it('reads an old workbook, blank rows counted', async () => {
    const bytes = new Uint8Array(
      readFileSync(new URL('../../fixtures/reconciliation/list.xls', import.meta.url)),
    );
    const their = csvOf('A100000001,2026-10-12 09:01:00,13.50,成功');
    const { read, entries } = await reconcile([file('a.csv', bytes)], [their]);
    expect(read.ours.files[0]).toMatchObject({ kind: 'xls', headerRow: 4 });
    expect(entries.matched.map(({ ours }) => `${ours?.label} ${ours?.at}`)).toEqual([
      '6 2026-10-12 09:01:00',
    ]);
    expect(brief(entries['only-ours'])).toEqual(['10  1650', '5  1250', '7  1450', '9  1550']);
  });

  it('never keeps a full card number', async () => {
    const card = '6222021234567890128';
    const own = file(
      'a.csv',
      utf8(
        `订单号,卡号,交易时间,实收金额,备注\nA100000001,${card},2026-10-12 09:00:00,12.00,卡 4111111111111111 退`,
      ),
    );
    const outcome = await reconcile([own], [csvOf('A7,2026-10-12 09:00:00,7.00,成功')]);
    const text = JSON.stringify(outcome, (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(text).toContain('622202******0128');
    expect(text).not.toContain(card);
    expect(text).not.toContain('4111111111111111');
  });
});
