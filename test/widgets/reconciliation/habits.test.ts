import { describe, expect, it } from 'vitest';
import { acquirer, terminal } from '../../support/bills/acquirers.ts';
import { csv, plain, type Bill } from '../../support/bills/bill.ts';
import { file, gbk, utf8, workbook } from '../../support/bills/encode.ts';
import { expectGroups } from '../../support/bills/expect.ts';
import { alipayPersonal, wechatPersonal } from '../../support/bills/personal.ts';
import { Shop, type ShopEvent } from '../../support/bills/shop.ts';
import { meituan, till, tillWithRefunds } from '../../support/bills/tills.ts';
import { wechat } from '../../support/bills/wallets.ts';
import { reconcile } from '../../support/reconcile.ts';

const keys = (events: readonly ShopEvent[]) => events.map(({ key }) => key);
const csvFile = (bill: Bill) => file('a.csv', utf8(csv(bill)));
const billFile = (bill: Bill) => file('b.csv', utf8(plain(bill)));

/** A cell as a workbook leaves it. */
function spoilt(cell: string): string {
  const bare = cell.replace(/^`|\t$/g, '');
  if (/^\d{20,}$/.test(bare)) return `${bare[0]}.${bare.slice(1, 6)}E+${bare.length - 1}`;
  if (/^\d{16,19}$/.test(bare)) return `${bare.slice(0, 15)}${'0'.repeat(bare.length - 15)}`;
  if (/^0\d+$/.test(bare)) return String(Number(bare));
  const time = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):\d{2}$/.exec(bare);
  return time ? `${time[1]}/${Number(time[2])}/${Number(time[3])} ${Number(time[4])}:${time[5]}` : bare;
}

describe.each([3, 4])('seed %i', (seed) => {
  const shop = new Shop(seed);
  const days = (more: Partial<ShopEvent> = {}) => [
    ...shop.day(0, 8, more),
    ...shop.day(1, 8, more),
    ...shop.day(2, 8, more),
  ];

  it('a WeChat bill and a terminal list that went through Excel', async () => {
    const paid = days();
    const [a, b] = [till(paid.slice(1)), wechat(paid.slice(0, -2))];
    const bill = { ...b, lines: b.lines.map((cells) => cells.map(spoilt)) };
    expectGroups(await reconcile([csvFile(a)], [file('b.csv', gbk(csv(bill)))]), a.rows, b.rows, {
      'only-ours': keys(paid.slice(-2)),
      'only-theirs': keys(paid.slice(0, 1)),
    });
    const cards = days({ channel: '银行卡' });
    const [c, d] = [terminal(cards.slice(1)), acquirer(cards.slice(0, -2))];
    const lost = { ...d, lines: d.lines.map((cells) => cells.map(spoilt)) };
    expectGroups(await reconcile([csvFile(c)], [file('d.csv', gbk(csv(lost)))]), c.rows, d.rows, {
      'only-ours': keys(cards.slice(-2)),
      'only-theirs': keys(cards.slice(0, 1)),
    });
  });

  it('coupons of the merchant: the order is compared, the fee goes by what is settled', async () => {
    const paid = days().map((event, i) =>
      i % 3 ? event : { ...event, coupon: 200, fee: Math.round(((event.fen - 200) * 0.38) / 100) },
    );
    const [a, b] = [till(paid), wechat(paid)];
    expectGroups(await reconcile([csvFile(a)], [billFile(b)]), a.rows, b.rows, { fees: [] });
  });

  it('one order paid in two ways, and one order number on two payments', async () => {
    const paid = days();
    const [first, second] = paid as [ShopEvent, ShopEvent];
    const cash = shop.pay(0, 9, { channel: '现金', order: first.order, at: first.at, fen: first.fen });
    const again = shop.pay(0, 9, { order: second.order, at: second.at + 90, fen: second.fen });
    const [a, b] = [till([...paid, cash]), wechat([...paid, again])];
    expectGroups(await reconcile([csvFile(a)], [billFile(b)]), a.rows, b.rows, {
      'set-aside': [cash.key],
      'only-theirs': [again.key],
      why: { [cash.key]: 'other-channel' },
    });
  });

  it('equal amounts minutes apart without numbers: the nearest is meant, and what is as near is a tie', async () => {
    const paid = days();
    const row = [0, 90, 180].map((apart) =>
      shop.pay(1, 15, { fen: 1234, at: (paid[8] as ShopEvent).at + apart }),
    );
    const tie = [0, 100].map((apart) =>
      shop.pay(1, 15, { fen: 4321, at: (paid[9] as ShopEvent).at + apart }),
    );
    const [lost, between] = [
      row[1] as ShopEvent,
      { ...(tie[0] as ShopEvent), key: 'between', at: (tie[0] as ShopEvent).at + 53 },
    ];
    const late = (event: ShopEvent) => ({ ...event, at: event.at + 3 });
    const [a, b] = [
      till([...paid, ...row, ...tie], { numbers: false }),
      wechat([...paid, ...row.filter((event) => event !== lost), between].map(late)),
    ];
    const outcome = await reconcile([csvFile(a)], [billFile(b)]);
    expectGroups(outcome, a.rows, b.rows, {
      'only-ours': [lost.key, ...keys(tie)],
      'only-theirs': ['between'],
    });
    expect(outcome.result.ties.map(({ ours, theirs }) => [ours.length, theirs.length])).toEqual([[2, 1]]);
    expect(outcome.entries['only-theirs'][0]?.tie).toBe(0);
  });

  it('a till of several sheets, refunds marked in a column', async () => {
    const paid = days();
    const refunds = [2, 9].map((i) => shop.back(paid[i] as ShopEvent, 1));
    const cash = shop.pay(1, 13, { channel: '现金' });
    const a = meituan([...paid, ...refunds, cash]);
    const b = wechat([...paid.slice(2), ...refunds]);
    const outcome = await reconcile([file('a.xlsx', await workbook(a.sheets))], [billFile(b)]);
    expect(outcome.result.sheet.ours).toBe('支付明细');
    expect(outcome.read.ours.sheets.map(({ value }) => value)).toContain('订单明细');
    expectGroups(outcome, a.rows, b.rows, { 'only-ours': keys(paid.slice(0, 2)), 'set-aside': [cash.key] });
  });

  it('refunds in a column of their payment', async () => {
    const paid = days();
    const refunds = [2, 9].map((i) => shop.back(paid[i] as ShopEvent, 1, { fen: 150 }));
    const [a, b] = [
      tillWithRefunds([...paid, ...refunds]),
      wechat([...paid.slice(1), refunds[0] as ShopEvent]),
    ];
    const outcome = await reconcile([csvFile(a)], [billFile(b)]);
    expect(outcome.result.columns.ours.chosen).toMatchObject({
      time: '结账时间',
      amount: '实收',
      refund: '退款金额',
      order: '单号',
    });
    const rows = (group: 'matched' | 'only-ours') =>
      outcome.entries[group].map(({ ours, amount }) => `${ours?.label} ${amount}`);
    expect(rows('only-ours').sort()).toEqual(
      [`${a.rows.get((refunds[1] as ShopEvent).key)} -150`, `2 ${(paid[0] as ShopEvent).fen}`].sort(),
    );
    expect(rows('matched')).toContain(`${a.rows.get((refunds[0] as ShopEvent).key)} -150`);
  });

  it('a person’s WeChat bill: spending and withdrawals are set aside, refunds read from the state', async () => {
    const paid = days();
    const refunds = [shop.back(paid[2] as ShopEvent, 1), shop.back(paid[9] as ShopEvent, 1, { fen: 120 })];
    const b = wechatPersonal([...paid.slice(1), ...refunds]);
    const a = till([...paid.slice(0, -1), ...refunds], { numbers: false });
    const outcome = await reconcile([csvFile(a)], [file('b.xlsx', await workbook({ Sheet1: b.cells }))]);
    const aside = outcome.entries['set-aside'].map(({ theirs, why }) => `${theirs?.label} ${why}`);
    expect(aside).toEqual(b.spending.map((row) => `${row} outgoing`));
    expect(
      outcome.entries['only-theirs'].map(({ theirs, amount }) => `${theirs?.label} ${amount}`),
    ).toContain(`${b.rows.get((paid.at(-1) as ShopEvent).key)} ${(paid.at(-1) as ShopEvent).fen}`);
    const back = (i: number) =>
      `${a.rows.get((refunds[i] as ShopEvent).key)}-${b.rows.get((refunds[i] as ShopEvent).key)}`;
    const matched = outcome.entries.matched.map(({ ours, theirs }) => `${ours?.label}-${theirs?.label}`);
    expect(matched).toHaveLength(paid.length - 2 + 2);
    expect(matched).toEqual(expect.arrayContaining([back(0), back(1)]));
  });

  it('a person’s Alipay bill: a refund that counts neither in nor out belongs to its payment', async () => {
    const paid = days({ channel: '支付宝' });
    const refunds = [shop.back(paid[2] as ShopEvent, 1), shop.back(paid[9] as ShopEvent, 1, { fen: 120 })];
    const [a, b] = [till([...paid, ...refunds]), alipayPersonal([...paid.slice(1), ...refunds])];
    expectGroups(await reconcile([csvFile(a)], [file('b.csv', gbk(plain(b)))]), a.rows, b.rows, {
      'only-ours': [(paid[0] as ShopEvent).key],
    });
  });
});
