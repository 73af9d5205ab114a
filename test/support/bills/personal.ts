import { bill, isBack, type Bill } from './bill.ts';
import type { Cell } from './encode.ts';
import { clock, yuan, type ShopEvent } from './shop.ts';

const refundedBy = (events: readonly ShopEvent[], event: ShopEvent) =>
  events.filter((other) => isBack(other) && other.order === event.order);

/** A person's WeChat bill as the workbook it comes in: refunds stand in 当前状态, spending and withdrawals in between. */
export function wechatPersonal(events: readonly ShopEvent[]): {
  rows: Map<string, string>;
  cells: Cell[][];
  spending: string[];
} {
  const above: Cell[][] = [
    ['微信支付账单明细'],
    ['微信昵称：[示例]'],
    ['起始时间：[2026-10-12 00:00:00] 终止时间：[2026-10-14 23:59:59]'],
    ['导出类型：[全部]'],
    ['导出时间：[2026-10-15 09:00:00]'],
    [],
    ['共9笔记录'],
    ['收入：7笔 100.00元'],
    ['支出：1笔 20.00元'],
    ['中性交易：1笔 50.00元'],
    ['注：'],
    ['1. 充值/提现/理财通购买/零钱通存取/信用卡还款等交易，将计入中性交易'],
    ['2. 本明细仅展示当前账单中的交易，不包括已删除的记录'],
    ['3. 本明细仅供个人对账使用'],
    ['4. 本账单中所有时间均为UTC+08:00时间'],
    [],
    ['----------------------微信支付账单明细列表--------------------'],
    [
      '交易时间',
      '交易类型',
      '交易对方',
      '商品',
      '收/支',
      '金额(元)',
      '支付方式',
      '当前状态',
      '交易单号',
      '商户单号',
      '备注',
    ],
  ];
  const rows = new Map<string, string>();
  const cells: Cell[][] = [...above];
  const paid = events.filter((event) => !isBack(event));
  const date = (seconds: number) => new Date(seconds * 1000);
  for (const event of paid) {
    const back = refundedBy(events, event)[0];
    const state = !back ? '已收钱' : back.fen === event.fen ? '已全额退款' : `已退款(￥${yuan(back.fen)})`;
    cells.push([
      date(event.at),
      '二维码收款',
      '顾客',
      '收款方备注:二维码收款',
      '收入',
      event.fen / 100,
      '/',
      state,
      `${event.wallet}\t`,
      `${event.order}\t`,
      '/',
    ]);
    rows.set(event.key, String(cells.length));
    if (back) rows.set(back.key, String(cells.length));
  }
  cells.push([
    date(paid[0]?.at ?? 0),
    '商户消费',
    '便利店',
    '早餐',
    '支出',
    20,
    '零钱',
    '支付成功',
    '4200009999202610129999999999\t',
    '1000\t',
    '/',
  ]);
  cells.push([
    date(paid[1]?.at ?? 0),
    '零钱提现',
    '招商银行(1234)',
    '/',
    '/',
    50,
    '招商银行',
    '提现已到账',
    '207101229999\t',
    '/',
    '服务费¥0.10',
  ]);
  return { rows, cells, spending: [String(cells.length - 1), String(cells.length)] };
}

/** A person's Alipay bill: cells padded with blanks, refunds as rows of their own that count neither in nor out. */
export function alipayPersonal(events: readonly ShopEvent[]): Bill {
  const above = [
    ['-'.repeat(80)],
    ['导出信息：'],
    ['姓名：示例'],
    ['支付宝账户：a@example.com'],
    ['起始时间：[2026-10-12 00:00:00]    终止时间：[2026-10-14 23:59:59]'],
    ['共9笔记录'],
    [''],
    ['------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------'],
    '交易时间 ,交易分类 ,交易对方 ,对方账号 ,商品说明 ,收/支 ,金额 ,收/付款方式 ,交易状态 ,交易订单号 ,商家订单号 ,备注 ,'.split(
      ',',
    ),
  ];
  const line = (event: ShopEvent) => [
    clock(event.at),
    isBack(event) ? '退款 ' : '收入 ',
    '顾客 ',
    '138******00 ',
    '收钱码收款 ',
    isBack(event) ? '不计收支' : '收入',
    yuan(event.fen),
    '余额 ',
    isBack(event) ? '退款成功 ' : '交易成功 ',
    `${event.wallet}${isBack(event) ? `_${event.refundNumber}` : ''}\t`,
    `${event.order}\t`,
    '',
    '',
  ];
  return bill(above, events, line);
}
