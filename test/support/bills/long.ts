import { Random, clock, yuan } from './shop.ts';

const start = Date.UTC(2026, 8, 1) / 1000;
const month = 30 * 86_400;
const tillHead =
  '序号,订单号,交易时间,交易类型,支付方式,订单金额(元),优惠金额(元),实收金额(元),状态,支付流水号,收银员,备注';
const billHead =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';

/** A till's month of so many payments, and a WeChat bill of it; each lacks about one in a thousand. */
export function longLists(count: number, seed = 42): Record<'ours' | 'theirs', File> {
  const random = new Random(seed);
  const ours = [tillHead];
  const theirs = [billHead];
  for (let i = 0; i < count; i++) {
    const at = start + Math.floor((i / count) * month);
    const fen = 100 + random.whole(0, 30_000);
    const money = yuan(fen);
    const order = `26${String(i).padStart(8, '0')}${random.digits(8)}`;
    const wallet = `4200${random.digits(7)}202609${String(i).padStart(11, '0')}`;
    if (random.next() > 0.001)
      ours.push(
        `${i + 1},${order},${clock(at)},收款,微信支付,${money},0.00,${money},已完成,${random.next() > 0.1 ? wallet : ''},小王,招牌牛肉面`,
      );
    if (random.next() > 0.001)
      theirs.push(
        `\`${clock(at + random.whole(0, 7))},\`wx0123456789abcdef,\`1900012345,\`0,\`00012345,\`${wallet},\`${order},\`oABC${random.digits(20)},\`MICROPAY,\`SUCCESS,\`OTHERS,\`CNY,\`${money},\`0.00,\`0,\`0,\`0.00,\`0.00,\`,\`,\`招牌牛肉面,\`,\`${yuan(Math.round(fen * 0.0038))}000,\`0.38%,\`${money},\`0.00,\``,
      );
  }
  return {
    ours: new File([ours.join('\r\n')], 'till.csv'),
    theirs: new File([theirs.join('\r\n')], 'bill.csv'),
  };
}
