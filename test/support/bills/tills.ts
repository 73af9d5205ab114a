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
    numbers ? event.order : `T${String(i + 1).padStart(4, '0')}`,
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
