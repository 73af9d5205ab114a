import { bill, isBack, type Bill } from './bill.ts';
import { clock, yuan, type ShopEvent } from './shop.ts';

const wechatHead =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';

export function wechat(events: readonly ShopEvent[], { old = false } = {}): Bill {
  const head = (
    old
      ? wechatHead
          .replace('应结订单金额', '总金额')
          .replace('特约商户号', '子商户号')
          .replace(/,订单金额.*/, '')
      : wechatHead
  ).split(',');
  const line = (event: ShopEvent) => {
    const back = event.kind !== 'pay';
    const money = back ? '0.00' : yuan(event.fen);
    const cells = [
      clock(event.at),
      'wx0123456789abcdef',
      '1900012345',
      '0',
      event.terminal,
      event.wallet,
      event.order,
      'oABC',
      'MICROPAY',
      event.kind === 'pay' ? 'SUCCESS' : event.kind === 'void' ? 'REVOKED' : 'REFUND',
      'ICBC_DEBIT',
      'CNY',
      back ? '0.00' : yuan(event.fen - event.coupon),
      yuan(event.coupon),
      event.refundNumber || '0',
      event.refundNumber ? `R${event.refundNumber}` : '0',
      back ? yuan(event.fen) : '0.00',
      '0.00',
      back ? 'ORIGINAL' : '',
      back ? 'SUCCESS' : '',
      '平板 7" 款',
      '',
      `${back ? '-' : ''}${yuan(event.fee)}000`,
      '0.38%',
      money,
      back ? yuan(event.fen) : '0.00',
      '',
    ];
    return cells.slice(0, head.length).map((cell) => `\`${cell}`);
  };
  const below = [
    [
      '总交易单数',
      '应结订单总金额',
      '退款总金额',
      '充值券退款总金额',
      '手续费总金额',
      '订单总金额',
      '申请退款总金额',
    ],
    ['`30', '`6026.63', '`120.62', '`0.00', '`23.60000', '`6026.63', '`120.62'],
  ];
  return bill([head], events, line, below);
}

export function alipay(events: readonly ShopEvent[]): Bill {
  const head =
    '支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,对方账户,订单金额（元）,商家实收（元）,支付宝红包（元）,集分宝（元）,支付宝优惠（元）,商家优惠（元）,券核销金额（元）,券名称,商家红包消费金额（元）,卡消费金额（元）,退款批次号/请求号,服务费（元）,分润（元）,备注'.split(
      ',',
    );
  const above = [
    ['#支付宝业务明细查询'],
    ['#账号：[20881234567890156]'],
    ['#起始日期：[2026年10月12日 00:00:00]   终止日期：[2026年10月15日 00:00:00]'],
    ['#-----------------------------------------业务明细列表----------------------------------------'],
    head,
  ];
  const line = (event: ShopEvent) => {
    const back = isBack(event);
    const sign = back ? '-' : '';
    return [
      `${event.wallet}\t`,
      `${event.order}\t`,
      back ? '退款' : '交易',
      '招牌 "牛肉" 面',
      clock(event.at - 20),
      clock(event.at),
      '\t',
      '示例小馆',
      '\t',
      '\t',
      'a***@example.com',
      sign + yuan(event.fen),
      sign + yuan(event.fen - event.coupon),
      '0.00\t',
      '0.00',
      '0.00',
      yuan(event.coupon),
      '0.00',
      '\t',
      '0.00',
      '0.00',
      `${event.refundNumber}\t`,
      event.fee ? `-${yuan(event.fee)}` : '0.00',
      '0.00',
      '',
    ];
  };
  const below = [
    ['#-----------------------------------------业务明细列表结束------------------------------------'],
    ['#交易合计：3笔', '商家实收共1.00元', '商家优惠共0.00元'],
    ['#导出时间：[2026年10月15日 09:12:00]'],
  ];
  return bill(above, events, line, below);
}
