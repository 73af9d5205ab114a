import { bill, isBack, signed, type Bill } from './bill.ts';
import { clock, yuan, type ShopEvent } from './shop.ts';

export function till(events: readonly ShopEvent[], { numbers = true } = {}): Bill {
  const head =
    '序号,订单号,交易时间,交易类型,支付方式,订单金额(元),优惠金额(元),实收金额(元),状态,支付流水号,收银员,备注'.split(
      ',',
    );
  const above = [
    ['门店名称：示例小馆'],
    ['统计时间：2026-10-12 00:00:00 至 2026-10-14 23:59:59'],
    [''],
    head,
  ];
  const line = (event: ShopEvent, i: number) => [
    String(i + 1),
    numbers ? event.order : `T${event.order.slice(-4)}`,
    clock(event.at),
    isBack(event) ? '退款' : '收款',
    event.channel,
    signed(event),
    '0.00',
    signed(event),
    event.failed ? '支付失败' : '已完成',
    numbers ? event.wallet : '',
    '小王',
    '平板支架 7" 款',
  ];
  const sum = events.reduce((total, event) => total + (isBack(event) ? -event.fen : event.fen), 0);
  return bill(above, events, line, [['合计', '', '', '', '', yuan(sum), '', yuan(sum)]]);
}

/** A till's workbook of several sheets, the payments on one of them, refunds marked in a column. */
export function meituan(events: readonly ShopEvent[]): {
  rows: Map<string, string>;
  sheets: Record<string, (string | number | null)[][]>;
} {
  const head =
    '门店,机构编码,订单编号,支付方式,支付金额（元）,支付优惠（元）,收入（元）,支付时间,是否退款,状态,操作人,支付商户号,流水号'.split(
      ',',
    );
  const lines = events.map((event) => {
    const money = (isBack(event) ? -event.fen : event.fen) / 100;
    return [
      '示例小馆',
      'M001',
      event.order,
      event.channel,
      money,
      0,
      money,
      clock(event.at).replace(/-/g, '/'),
      isBack(event) ? '是' : '否',
      isBack(event) ? '退款成功' : '支付成功',
      '小王',
      '1900012345',
      event.wallet,
    ];
  });
  const orders = events
    .filter((event) => !isBack(event))
    .map((event) => [
      '2026-10-12',
      event.order,
      clock(event.at - 600),
      clock(event.at),
      event.fen / 100,
      event.fen / 100,
      event.channel,
      '已结账',
    ]);
  const top = [['支付明细'], ['门店：示例小馆 统计时间：2026/10/12-2026/10/14']];
  const total = ['合计', '--', '--', '--', 1, 0, 1, '--', '--', '--', '--', '--', '--'];
  return {
    rows: new Map(events.map((event, i) => [event.key, String(i + 4)])),
    sheets: {
      订单明细: [
        ['订单明细'],
        ['门店：示例小馆'],
        '营业日期,订单号,下单时间,结账时间,订单金额（元）,顾客应付（元）,结账方式,订单状态'.split(','),
        ...orders,
      ],
      菜品明细: [
        ['菜品明细'],
        [],
        '门店,订单号,菜品名称,数量,金额（元）'.split(','),
        ['示例小馆', '1', '牛肉面', 1, 18],
      ],
      支付明细: [...top, head, ...lines, total],
      优惠明细: [['优惠明细'], [], '门店,订单号,优惠名称,优惠金额（元）'.split(',')],
    },
  };
}

/** A till that writes a refund into its payment's row. */
export function tillWithRefunds(events: readonly ShopEvent[]): Bill {
  const paid = events.filter((event) => !isBack(event));
  const backOf = (event: ShopEvent) => events.filter((other) => isBack(other) && other.order === event.order);
  const line = (event: ShopEvent) => [
    event.order,
    clock(event.at - 300),
    clock(event.at),
    yuan(event.fen + 100),
    '1.00',
    yuan(event.fen),
    yuan(backOf(event).reduce((sum, { fen }) => sum + fen, 0)),
    event.channel,
    event.wallet,
  ];
  const made = bill(
    ['单号,下单时间,结账时间,应收,优惠,实收,退款金额,支付方式,支付流水号'.split(',')],
    paid,
    line,
  );
  for (const event of paid)
    for (const back of backOf(event)) made.rows.set(back.key, made.rows.get(event.key) ?? '');
  return made;
}
