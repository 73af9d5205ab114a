import type { Kind } from '../types.ts';

/** What the words of a row say of it. `none`: nothing was paid. */
export type Said = Kind | 'none' | 'refunded' | undefined;

/** Reads the kind of a transaction: 交易类型, 业务类型, or 交易状态 where it tells the kind. */
export function kindOf(text: string): Said {
  const word = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (word === '') return undefined;
  if (/失败|FAIL|关闭|CLOSED|未支付|待支付|未付款|待付款|NOTPAY|USERPAYING|PAYERROR|超时|作废/.test(word))
    return 'none';
  if (/(?:退货|退款|撤销|冲正|处理|支付)中|PROCESSING/.test(word)) return 'none';
  if (/完成.*(?:撤销|冲正)/.test(word)) return 'void';
  if (/预授权.*(?:完成|结算)|完成(?:请求|通知)|PRE.?AUTH.*COMPL|AUTH.*COMPL/.test(word)) return 'completion';
  if (/预授权|预授|PRE.?AUTH/.test(word)) return 'preauth';
  if (/退货|退款|退单|返款|反结账|REFUND|RETURN/.test(word)) return 'refund';
  if (/撤销|冲正|撤单|冲账|REVOKE|REVERS|CANCEL|VOID/.test(word)) return 'void';
  if (
    /消费|收款|收钱|支付|交易|付款|收入|转入|充值|SALE|PAY|SUCCESS|PURCHASE|CONSUM|MICROPAY|JSAPI|NATIVE|APP|FACE|MWEB/.test(
      word,
    )
  )
    return 'payment';
  return undefined;
}

/** Reads the state of a transaction: 状态, 交易状态, 退款状态, 是否退款. */
export function statusOf(text: string): Said {
  const word = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (word === '') return undefined;
  if (
    /失败|FAIL|关闭|CLOSED|未支付|待支付|未付款|待付款|等待|NOTPAY|USERPAYING|PAYERROR|超时|TIMEOUT|作废|取消|CANCEL|REVOKE|异常|拒绝|无效/.test(
      word,
    )
  )
    return 'none';
  if (/(?:退货|退款|撤销|冲正|处理|支付)中|PROCESSING|PENDING/.test(word)) return 'none';
  if (/未退/.test(word)) return 'payment';
  if (/部分退/.test(word)) return /\d/.test(word) ? 'refunded' : 'payment';
  if (/已(?:全额|全部)?退|退款成功|退货成功|全额退|REFUND/.test(word)) return 'refunded';
  if (/撤销|冲正/.test(word)) return 'none';
  return /成功|完成|已支付|已付|已收|SUCCESS|PAID|DONE|COMPLETE|FINISH|正常|支付/.test(word)
    ? 'payment'
    : undefined;
}

/** Way of paying, as far as lists can be told apart by it. */
export type Channel =
  'wechat' | 'alipay' | 'unionpay' | 'card' | 'ecny' | 'scan' | 'cash' | 'stored' | 'other';

/** Reads the way of paying; `undefined` if the cell says nothing. */
export function channelOf(text: string): Channel | undefined {
  const word = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (word === '' || /^[-/*]+$/.test(word)) return undefined;
  if (/微信|WECHAT|WEIXIN|WXPAY|^WX|财付通|TENPAY/.test(word)) return 'wechat';
  if (/支付宝|ALIPAY|^ALI|花呗/.test(word)) return 'alipay';
  if (/云闪付|银联(?:二维码|扫码|钱包)|UQRCODE|UNIONPAY|UPQR|YSF/.test(word)) return 'unionpay';
  if (/数字人民币|E-?CNY|DCEP|数币/.test(word)) return 'ecny';
  if (/现金|CASH/.test(word)) return 'cash';
  if (/会员|储值|余额|挂账|赊|预存|积分|礼品卡|购物卡|免单|招待|抵用|代金|团购|券|内部/.test(word))
    return 'stored';
  if (/银行卡|刷卡|信用卡|借记卡|贷记卡|储蓄卡|插卡|挥卡|闪付|银联|POS|CARD/.test(word)) return 'card';
  if (/扫码|二维码|聚合|移动支付|条码|QR|SCAN|无卡/.test(word)) return 'scan';
  return 'other';
}

/** Whether a payment by one way can stand in a list of the other: 扫码 may be any wallet. */
export function holdsChannel(held: ReadonlySet<Channel>, channel: Channel): boolean {
  const wallets: readonly Channel[] = ['wechat', 'alipay', 'unionpay', 'ecny'];
  if (held.has(channel)) return true;
  return channel === 'scan'
    ? wallets.some((wallet) => held.has(wallet))
    : wallets.includes(channel) && held.has('scan');
}

/** Card type as fees go by it. */
export function cardTypeOf(text: string): 'credit' | 'debit' | undefined {
  if (/贷记|信用|CREDIT/i.test(text)) return 'credit';
  return /借记|储蓄|DEBIT/i.test(text) ? 'debit' : undefined;
}
