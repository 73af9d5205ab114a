import { describe, expect, it } from 'vitest';
import { acquirer, lakala, lcsw, leshua, terminal } from '../../support/bills/acquirers.ts';
import { csv, plain } from '../../support/bills/bill.ts';
import { file, gbk, utf16, utf8, workbook, zip } from '../../support/bills/encode.ts';
import { expectGroups } from '../../support/bills/expect.ts';
import { Shop, type ShopEvent } from '../../support/bills/shop.ts';
import { till } from '../../support/bills/tills.ts';
import { alipay, wechat } from '../../support/bills/wallets.ts';
import { reconcile } from '../../support/reconcile.ts';

const keys = (events: readonly ShopEvent[]) => events.map(({ key }) => key);

/** Payments of three days with refunds, and what one of the lists lacks. */
function losses(seed: number, more: Partial<ShopEvent> = {}) {
  const shop = new Shop(seed);
  const paid = [...shop.day(0, 9, more), ...shop.day(1, 9, more), ...shop.day(2, 9, more)];
  const refunds = [3, 11, 20].map((i) => shop.back(paid[i] as ShopEvent, 0.5, { fen: 100 + i }));
  const both = [...paid, ...refunds];
  const [lostThere, lostHere] = [
    [paid[1], paid[14], refunds[1]] as ShopEvent[],
    [paid[5], paid[22]] as ShopEvent[],
  ];
  const ours = both.filter((event) => !lostHere.includes(event)).sort((a, b) => a.at - b.at);
  const theirs = both
    .filter((event) => !lostThere.includes(event))
    .map((event) => ({ ...event, at: event.at + shop.random.whole(0, 7) }))
    .sort((a, b) => (a.key < b.key ? 1 : -1));
  return { shop, ours, theirs, wanted: { 'only-ours': keys(lostThere), 'only-theirs': keys(lostHere) } };
}

describe.each([1, 2])('seed %i', (seed) => {
  it('till against a WeChat bill, new and old form', async () => {
    for (const old of [false, true]) {
      const { shop, ours, theirs, wanted } = losses(seed);
      const cash = [shop.pay(0, 12, { channel: '现金' }), shop.pay(1, 12, { channel: '支付宝' })];
      const [a, b] = [till([...ours, ...cash]), wechat(theirs, { old })];
      const outcome = await reconcile([file('a.csv', utf8(csv(a), true))], [file('b.csv', gbk(plain(b)))]);
      expectGroups(outcome, a.rows, b.rows, { ...wanted, 'set-aside': keys(cash), fees: [] });
      expect(outcome.entries.unread).toEqual([]);
    }
  });

  it('Alipay bill in a ZIP with GBK names against a till', async () => {
    const { ours, theirs, wanted } = losses(seed, { channel: '支付宝' });
    const [a, b] = [till(ours), alipay(theirs)];
    const packed = zip({
      '2088_业务明细(汇总).csv': gbk('#支付宝业务汇总查询\r\n#账号\r\n门店,交易笔数\r\n示例小馆,3\r\n'),
      '2088_业务明细.csv': gbk(plain(b)),
    });
    const outcome = await reconcile([file('a.csv', utf16(csv(a, '\t')))], [file('b.zip', packed)]);
    expectGroups(outcome, a.rows, b.rows, { ...wanted, fees: [] });
  });

  it('terminal list against an acquirer, as text and as a workbook', async () => {
    const { ours, theirs, wanted } = losses(seed, { channel: '银行卡' });
    const [a, b] = [terminal(ours), acquirer(theirs)];
    const book = await workbook({ Sheet1: a.lines });
    for (const own of [file('a.xls', book), file('a.csv', gbk(csv(a)))]) {
      const outcome = await reconcile([own], [file('b.csv', gbk(csv(b)))]);
      expectGroups(outcome, a.rows, b.rows, { ...wanted, fees: [] });
    }
  });

  it('Lakala, whether its 分 columns hold 分 or 元', async () => {
    for (const inYuan of [false, true]) {
      const { ours, theirs, wanted } = losses(seed);
      const [a, b] = [till(ours), lakala(theirs, { inYuan })];
      const outcome = await reconcile(
        [file('a.csv', utf8(csv(a)))],
        [file('JY_20261012.txt', utf8(plain(b, '|')))],
      );
      expectGroups(outcome, a.rows, b.rows, { ...wanted, fees: [] });
    }
  });

  it('Leshua: a refund under way or failed is no refund', async () => {
    const { shop, ours, theirs, wanted } = losses(seed);
    const failed = shop.back(theirs[0] as ShopEvent, 0.2, { failed: true });
    const [a, b] = [till(ours), leshua([...theirs, failed])];
    const outcome = await reconcile([file('a.csv', utf8(csv(a)))], [file('b.txt', utf8(plain(b, ',')))]);
    expectGroups(outcome, a.rows, b.rows, {
      ...wanted,
      'set-aside': [failed.key],
      why: { [failed.key]: 'failed' },
      fees: [],
    });
  });

  it('利楚扫呗 without a header', async () => {
    const { ours, theirs, wanted } = losses(seed);
    const [a, b] = [till(ours), lcsw(theirs)];
    const outcome = await reconcile([file('a.csv', utf8(csv(a)))], [file('b.txt', utf8(plain(b)))]);
    expectGroups(outcome, a.rows, b.rows, { ...wanted, fees: [] });
  });

  it('two wallets on their side', async () => {
    const { shop, ours, theirs, wanted } = losses(seed);
    const more = shop.day(1, 6, { channel: '支付宝' });
    const [a, b, c] = [till([...ours, ...more]), wechat(theirs), alipay(more)];
    const outcome = await reconcile(
      [file('a.csv', utf8(csv(a)))],
      [file('b.csv', utf8(plain(b))), file('c.csv', gbk(plain(c)))],
    );
    const rows = new Map([...b.rows, ...[...c.rows].map(([key, row]) => [key, `2:${row}`] as const)]);
    expectGroups(outcome, a.rows, rows, { ...wanted, fees: [] });
  });

  it('no number in common: by amount and time, with a clock that is six minutes ahead', async () => {
    const { ours, theirs, wanted } = losses(seed);
    const [a, b] = [
      till(ours, { numbers: false }),
      wechat(theirs.map((event) => ({ ...event, at: event.at + 372 }))),
    ];
    const outcome = await reconcile([file('a.csv', utf8(csv(a)))], [file('b.csv', utf8(plain(b)))]);
    expect(outcome.result.clockOffset).toBeGreaterThan(370);
    expectGroups(outcome, a.rows, b.rows, wanted);
  });
});
