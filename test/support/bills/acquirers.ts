import { bill, digits, isBack, signed, type Bill } from './bill.ts';
import { clock, yuan, type ShopEvent } from './shop.ts';

const acquirerKind = {
  pay: '消费',
  refund: '退货',
  void: '消费撤销',
  preauth: '预授权',
  completion: '预授权完成',
} as const;
const masked = (card: string) => `${card.slice(0, 6)}******${card.slice(-4)}`;
const settleDay = (event: ShopEvent) => digits(event.at + 3600).slice(0, 8);

export function acquirer(events: readonly ShopEvent[]): Bill {
  const head =
    '清算日期,交易日期,交易时间,交易金额,终端号,分店简称,清算金额,手续费,流水号,交易类型,参考号,卡号,商户号,商户名称,发卡行,卡类型,批次号,授权码,商户订单号,退货订单号,支付类型,备注'.split(
      ',',
    );
  const line = (event: ShopEvent) => [
    settleDay(event),
    digits(event.at).slice(0, 8),
    digits(event.at).slice(8),
    signed(event),
    event.terminal,
    '人民路店',
    signed({ ...event, fen: event.fen - event.fee }),
    yuan(event.fee),
    event.voucher,
    acquirerKind[event.kind],
    event.reference,
    `${masked(event.card)}\t`,
    '898310058120001',
    '示例小馆',
    '中国银行',
    event.debit ? '借记卡' : '贷记卡',
    event.batch,
    event.auth,
    '',
    '',
    '银行卡',
    '',
  ];
  return bill([['商户对账单（交易明细）'], ['商户编号：898310058120001'], [''], head], events, line, [
    ['合计', '', '', '0.00'],
  ]);
}

export function terminal(events: readonly ShopEvent[]): Bill {
  const head =
    '序号,终端号,批次号,凭证号,参考号,授权码,卡号,卡类型,支付方式,交易类型,交易金额(元),交易时间,状态'.split(
      ',',
    );
  const line = (event: ShopEvent, i: number) => [
    String(i + 1),
    event.terminal,
    event.batch,
    event.voucher,
    event.reference,
    event.auth,
    event.card,
    event.debit ? '借记卡' : '贷记卡',
    event.channel,
    acquirerKind[event.kind],
    yuan(event.fen),
    clock(event.at),
    event.failed ? '失败' : '成功',
  ];
  return bill(
    [['交易流水'], ['商户号：898310058120001  查询日期：2026-10-12 至 2026-10-14'], [''], head],
    events,
    line,
    [['合计', `${events.length}笔`]],
  );
}

export function lakala(events: readonly ShopEvent[], { inYuan = false } = {}): Bill {
  const head =
    '商户编号|交易日期|交易时间|终端号|分支机构|交易类型|拉卡拉流水号|原拉卡拉流水号|卡号|支付渠道|银行名称|交易金额(分)|手续费(分)|结算金额(分)|商户订单号|支付订单号|外部流水号|系统参考号|备注|支付方式'.split(
      '|',
    );
  const money = (fen: number) => (inYuan ? yuan(fen) : String(fen));
  const line = (event: ShopEvent) => [
    '822290058120001',
    clock(event.at).slice(0, 10),
    clock(event.at).slice(11),
    event.terminal,
    '上海',
    isBack(event) ? '退款' : '消费',
    `66${event.order.slice(-12)}`,
    '',
    '',
    event.channel === '支付宝' ? 'ALIPAY' : 'WECHAT',
    '',
    money(event.fen),
    money(event.fee),
    money(event.fen - event.fee),
    event.order,
    '',
    event.wallet,
    event.reference,
    '',
    '扫码支付',
  ];
  return bill([head], events, line);
}

export function leshua(events: readonly ShopEvent[]): Bill {
  const head =
    '记录类型,编号,交易时间,订单号,商户号,费率(万分之一),交易金额(分),手续费(分),结算金额(分),资金流向,交易类型,支付方式,卡类型,商户优惠类型,参考号,凭证号,终端号,第三方订单号,第三方退款号,支付时间,上游订单号(网、银联),上游订单号(微信、支付宝),付款银行,消费者标识,扫码支付交易类型'.split(
      ',',
    );
  const line = (event: ShopEvent, i: number) => [
    'BV',
    String(i + 1),
    clock(event.at),
    `8${event.order}`,
    '3021234567',
    '38',
    String(event.fen),
    String(event.fee),
    String(event.fen - event.fee),
    isBack(event) ? '退款' : '进账',
    event.failed ? '退货失败' : isBack(event) ? '退货成功' : '未获取',
    event.channel,
    '未知',
    '*',
    '',
    '',
    '',
    event.order,
    event.refundNumber || '*',
    clock(event.at),
    '',
    event.wallet,
    '',
    '*',
    '*',
  ];
  return bill([head], events, line);
}

export function lcsw(events: readonly ShopEvent[]): Bill {
  const line = (event: ShopEvent) => {
    const back = isBack(event);
    return [
      '852100208000005',
      '30056789',
      digits(event.at),
      back ? digits(event.at) : '',
      back ? '0' : String(event.fen),
      String(event.fee),
      back ? String(event.fen) : '0',
      String(event.fen),
      event.channel === '支付宝' ? '2' : '1',
      '1',
      back ? '退款成功' : '支付成功',
      `30${event.order}`,
      '',
      event.order,
      event.wallet,
      digits(event.at).slice(0, 8),
      'oABC',
      '',
      '',
      '0',
      String(event.fen),
      String(event.fen),
      '0',
      '',
      '',
      '',
      '示例小馆',
      '1',
    ];
  };
  return bill([], events, line);
}
