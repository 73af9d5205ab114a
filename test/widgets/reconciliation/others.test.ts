import { describe, expect, it } from 'vitest';
import { netBalance } from '../../../src/widgets/reconciliation/out/net-balance.ts';
import { acquirer, terminal } from '../../support/bills/acquirers.ts';
import { bill, csv, plain, type Bill } from '../../support/bills/bill.ts';
import { file, gbk, utf8, workbook } from '../../support/bills/encode.ts';
import { expectGroups } from '../../support/bills/expect.ts';
import { Shop, clock, yuan, type ShopEvent } from '../../support/bills/shop.ts';
import { till } from '../../support/bills/tills.ts';
import { wechat } from '../../support/bills/wallets.ts';
import { reconcile } from '../../support/reconcile.ts';

const keys = (events: readonly ShopEvent[]) => events.map(({ key }) => key);
const csvFile = (made: Bill) => file('a.csv', utf8(csv(made)));

describe('other lists', () => {
  const shop = new Shop(11);
  const cards = [
    ...shop.day(0, 8, { channel: '银行卡' }),
    ...shop.day(1, 8, { channel: '银行卡' }),
    ...shop.day(2, 8, { channel: '银行卡' }),
  ];

  it('a terminal of cards and wallets against a statement of cards only', async () => {
    const wallets = shop.day(1, 5, { channel: '微信支付' });
    const [a, b] = [terminal([...cards, ...wallets]), acquirer(cards.slice(2))];
    const outcome = await reconcile([csvFile(a)], [file('b.csv', gbk(csv(b)))]);
    expectGroups(outcome, a.rows, b.rows, {
      'only-ours': keys(cards.slice(0, 2)),
      'set-aside': keys(wallets),
      why: { [wallets[0]?.key ?? '']: 'other-channel' },
      fees: [],
    });
  });

  it('terminal, batch and voucher where no reference is given, then the authorization code', async () => {
    const head = '终端号,批次号,凭证号,授权码,交易金额,交易时间,交易类型'.split(',');
    const line = (event: ShopEvent) => [
      event.terminal,
      event.batch,
      event.voucher,
      event.auth,
      yuan(event.fen),
      clock(event.at),
      '消费',
    ];
    const a = bill([head], cards.slice(1), line);
    const late = cards
      .slice(0, -1)
      .map((event) => ({ ...event, at: event.at + 1800 + shop.random.whole(0, 900) }));
    const b = bill([head], late, line);
    const outcome = await reconcile([csvFile(a)], [csvFile(b)]);
    expectGroups(outcome, a.rows, b.rows, {
      'only-ours': [cards.at(-1)?.key ?? ''],
      'only-theirs': [cards[0]?.key ?? ''],
    });
    expect(outcome.result.by).toMatchObject({ terminal: cards.length - 2, amount: 0 });
    const without = bill([head], late, (event) => line(event).map((cell, i) => (i === 1 ? '' : cell)));
    const byCode = await reconcile([csvFile(a)], [csvFile(without)]);
    expect(byCode.result.by).toMatchObject({ auth: cards.length - 2, terminal: 0 });
  });

  it('amounts in 分 that no header names', async () => {
    const head = '订单号,支付时间,金额,状态'.split(',');
    const a = bill([head], cards, (event) => [event.order, clock(event.at), yuan(event.fen), '成功']);
    const b = bill([head], cards.slice(3), (event) => [
      event.order,
      clock(event.at),
      String(event.fen),
      '成功',
    ]);
    expectGroups(await reconcile([csvFile(a)], [csvFile(b)]), a.rows, b.rows, {
      'only-ours': keys(cards.slice(0, 3)),
    });
  });

  it('a list without header, columns told by what they hold', async () => {
    const a = bill([], cards, (event) => [event.order, '示例小馆', clock(event.at), yuan(event.fen)]);
    const b = bill(['订单号,支付时间,金额'.split(',')], cards.slice(3), (event) => [
      event.order,
      clock(event.at),
      yuan(event.fen),
    ]);
    const outcome = await reconcile([csvFile(a)], [csvFile(b)]);
    expectGroups(outcome, a.rows, b.rows, { 'only-ours': keys(cards.slice(0, 3)) });
    expect(outcome.result.columns.ours.options.map(({ text }) => text)).toEqual([
      '第 1 列',
      '第 2 列',
      '第 3 列',
      '第 4 列',
    ]);
  });

  it('takes the columns that were chosen', async () => {
    const paid = shop.day(1, 6);
    const a = till(paid);
    const chosen = { ours: { amount: '订单金额(元)', order: '' } };
    const { result } = await reconcile([csvFile(a)], [file('b.csv', utf8(plain(wechat(paid))))], {
      columns: chosen,
    });
    expect(result.columns.ours.chosen).toMatchObject({ amount: '订单金额(元)', order: '' });
    expect(result.count.matched).toBe(6);
  });

  it('a bank statement of net sums is compared by day', async () => {
    const head = '记账日期,货币,交易金额,联机余额,交易摘要,对手信息,客户摘要'.split(',');
    const net = (day: number) =>
      cards.slice(day * 8, day * 8 + 8).reduce((sum, { fen, fee }) => sum + fen - fee, 0);
    const lines = [
      ['2026-10-13', '人民币', yuan(net(0)), '10,000.00', '代收款', '银联商务股份有限公司', '清算款'],
      ['2026-10-13', '人民币', '-500.00', '9,500.00', '转账', '房东', '房租'],
      ['2026-10-14', '人民币', yuan(net(1) - 100), '20,000.00', '代收款', '银联商务股份有限公司', '清算款'],
    ];
    const made = { lines: [head, ...lines], rows: new Map() };
    const { result } = await reconcile([csvFile(acquirer(cards))], [file('b.csv', gbk(csv(made)))]);
    expect(result.netDays?.side).toBe('theirs');
    expect(
      result.netDays?.days.map(({ day, arrived, expected }) => [day, Number(expected) - Number(arrived)]),
    ).toEqual([
      ['2026-10-13', 0],
      ['2026-10-14', 100],
      ['2026-10-15', net(2)],
    ]);
    expect(result.netDays?.days.map(({ covered }) => covered)).toEqual([true, true, false]);
    expect(netBalance(result.netDays?.days ?? [])).toMatchObject({ off: 1 });
    expect(result.count.matched).toBe(0);
  });

  it('mixed files of one side, a workbook and a text', async () => {
    const [first, second] = [cards.slice(0, 12), cards.slice(12)];
    const [a, b, c] = [terminal(cards), acquirer(first), acquirer(second)];
    const theirs = [file('b.xlsx', await workbook({ 明细: b.lines })), file('c.csv', gbk(csv(c)))];
    const rows = new Map([...b.rows, ...[...c.rows].map(([key, row]) => [key, `2:${row}`] as const)]);
    expectGroups(await reconcile([csvFile(a)], theirs), a.rows, rows, { fees: [] });
  });
});
