import type { Role } from '../types.ts';

/** Roles that readers may choose, and what else a comparison makes use of where a file has it. */
export type AnyRole =
  | Role
  | 'date'
  | 'settle'
  | 'income'
  | 'spending'
  | 'base'
  | 'flow'
  | 'currency'
  | 'cardType'
  | 'refundTime'
  | 'settled'
  | 'balance'
  | 'party'
  | 'serial'
  | 'flag'
  | 'original'
  | 'text';

/**
 * Names of columns by role, the most telling first. Compared with a header without blanks and units.
 * The payment's own time is 交易时间, 支付时间, 完成时间, 结账时间 in this order; 下单时间 only if nothing else is there.
 */
const names: Record<AnyRole, RegExp[]> = {
  time: [
    /^交易时间$/,
    /^支付时间$/,
    /^(?:交易|支付)?完成时间$/,
    /^结账时间$/,
    /^(?:付款|收款|消费|成功|支付成功|付款成功|交易成功)时间$/,
    /^(?:交易日期时间|交易发生时间|发生时间|记账时间|入账时间|收银时间|销售时间|结算时间)$/,
    /^(?:交易日|交易日期|支付日期|付款日期|收款日期|消费日期|销售日期)$/,
    /^(?:时间|日期|日期时间|date|time|datetime|paidat|transactiontime|transactiondate)$/i,
    /^(?:记账日|记账日期|入账日期|单据日期|订单日期|开单时间)$/,
    /^(?:下单时间|订单时间|创建时间|交易创建时间|订单创建时间|createdat|orderdate)$/i,
  ],
  date: [
    /^(?:交易日期?|支付日期|付款日期|收款日期|消费日期|日期|记账日期?|订单日期|销售日期|date)$/i,
    /^营业日期?$/,
  ],
  settle: [/^(?:清算日期?|清分日期?|结算日期?|清算时间)$/],
  amount: [
    /^(?:实收金额|实收|实收款|实际收款金额?|收款金额|实收总额|实收合计)$/,
    /^(?:交易金额|交易额|支付金额|消费金额|付款金额|订单实付金额?|实付金额|实付|实际支付金额)$/,
    /^(?:金额|总金额|订单总金额|交易总金额|付款额|amount|amounttotal|total|grandtotal|paidamount)$/i,
    /^(?:折后金额|支付合计|订单收入|订单金额|顾客应付|应收金额|应收|订单应收|销售金额|销售额)$/,
    /^(?:商家实收金额?)$/,
    /^(?:收支金额|发生额|发生金额|入账金额|到账金额)$/,
  ],
  income: [/^(?:收入|收入金额|存入金额|贷方金额|贷方发生额|交易金额收入|记账金额收入|收入金额\+元)$/],
  spending: [/^(?:支出|支出金额|取出金额|借方金额|借方发生额|交易金额支出|记账金额支出|支出金额-元)$/],
  refund: [
    /^(?:申请退款金额)$/,
    /^(?:退款金额|已退金额|退货金额|成功退款|成功退款金额|退款总额|已退款金额|退款)$/,
  ],
  base: [/^(?:应结订单金额|商家实收)$/],
  order: [
    /^(?:商户订单号|商家订单号|商户单号|商户订单编号|商户交易单号)$/,
    /^(?:第三方订单号|外部订单号|商户系统订单号|收银订单号|业务凭证号|三方订单号|外部单号)$/,
    /^(?:订单号|订单编号|订单流水号|单号|单据编号|单据号|销售单号|小票号|流水单号|orderno|orderid|ordernumber|order|orderreference)$/i,
    /^(?:支付订单号|平台订单号|业务流水号|收款单号|编号)$/,
  ],
  reference: [
    /^(?:参考号|系统参考号|检索参考号|交易参考号|微信订单号|支付宝交易号|微信支付业务单号)$/,
    /^(?:支付流水号|交易流水号|交易单号|交易订单号|交易号|支付单号|全渠道流水号|渠道流水号|平台流水号|transactionid|reference)$/i,
    /^(?:上游订单号.*|渠道订单号|外部流水号|扫码交易的?订单号|第三方流水号|三方流水号|拉卡拉流水号|收单流水号|查询流水号)$/,
    /^(?:流水号|账务流水号|资金流水号|系统流水号|交易编号)$/,
  ],
  voucher: [/^(?:凭证号|凭证流水号|终端凭证号|pos凭证号|系统跟踪号|跟踪号|pos流水号|终端流水号|票据号)$/i],
  terminal: [
    /^(?:终端号|终端编号|终端号码|pos终端号|终端id|终端)$/i,
    /^(?:设备号|终端sn码?|设备编号|设备sn)$/i,
  ],
  batch: [/^(?:批次号|批次|终端批次号)$/],
  auth: [/^(?:授权码|授权号|授权编号)$/],
  card: [/^(?:卡号|交易卡号|银行卡号|持卡人卡号|支付卡号|消费卡号|主账号)$/],
  fee: [/^(?:手续费|交易手续费|商户手续费|手续费金额|服务费|商户服务费|扣费|fee)$/i],
  kind: [
    /^(?:交易类型|业务类型|交易类别|类型|单据类型|业务名称|交易名称|type)$/i,
    /^交易状态$/,
    /^(?:交易摘要|摘要)$/,
  ],
  status: [
    /^(?:状态|交易状态|当前状态|支付状态|订单状态|付款状态|支付结果|交易结果|status|state)$/i,
    /^(?:退款状态)$/,
  ],
  original: [/^(?:退款原单号|退货订单号|原.{0,6}(?:单号|流水号|交易号|参考号))$/],
  flag: [/^(?:是否退款|退单标识|退款状态|退款标识)$/],
  channel: [
    /^(?:支付方式|付款方式|收款方式|结账方式|支付渠道|收款渠道|paymentmethod|payment)$/i,
    /^(?:支付通道|支付类型|支付工具|渠道|交易渠道|支付产品|扫码支付交易类型|交易方式|收\/付款方式)$/,
  ],
  flow: [/^(?:收\/支|收支|收支类型|资金流向|借贷|借贷标志|收支标志)$/],
  currency: [/^(?:货币种类|币种|货币|交易币种|币别|currency)$/i],
  cardType: [/^(?:卡类型|银行卡类型|卡种|卡类别|卡性质|借贷记标识)$/],
  refundTime: [/^(?:退款时间|退款成功时间|退款完成时间|退款申请时间|退单时间|退货时间)$/],
  settled: [/^(?:结算金额|清算金额|入账金额|清算净额|到账金额)$/],
  balance: [/^(?:余额|账户余额|联机余额|本次余额|账户结余|可用余额)$/],
  party: [/^(?:对方户名|对手信息|对方账户名|交易对手名称|对方名称|交易对方|对方账户)$/],
  serial: [/^(?:序号|顺序号|行号|no\.?|#)$/i],
  text: [/名称|备注|说明|摘要|附言|商品|附加数据|描述|remark|note/i],
};

/** What a name of a role contains where no column has a usual one, and what it must not. */
const likely: Partial<Record<AnyRole, readonly [RegExp, RegExp]>> = {
  time: [/时间|日期|date|time/i, /下单|创建|退|结算|清算|入账|导出|更新|修改|有效|到期|起始|终止|人|号/],
  amount: [
    /金额|实收|实付|付款|收款|[交消成].{1,2}额|款额|总额|amount|total/i,
    /优惠|折|费|退|余额|红包|税|积分|成本|补贴|奖励|找零|单价|结算|清算|方式|渠道|类型|状态|时间|日期|号|人|卡/,
  ],
  order: [/单号|订单|单据|票号|小票|order/i, /金额|时间|日期|状态|类型|来源|名称|数|备注|优惠|方式|退/],
  channel: [
    /方式$|渠道|钱包|(?:支付|付款|收款|结算|结账).{0,2}(?:类型|途径|通道|工具|种类)/,
    /来源|通知|配送/,
  ],
  kind: [/类型$|种类$|类别$|性质$/, /卡|商户|终端|订单|支付|付款|收款|优惠|会员|费率/],
  status: [/状态|结果/, /退|结算|清算|对账|打印|开票/],
  fee: [/手续费|服务费|佣金/, /率|退|费后/],
  refund: [/(?:退款|退货|已退).{0,3}额/, /[号时状率]/],
};

/** Whether a header may name a role, though no list is known to call it so. */
export function mayName(role: AnyRole, plain: string): boolean {
  const [has, hasNot] = likely[role] ?? [];
  return has !== undefined && hasNot !== undefined && has.test(plain) && !hasNot.test(plain);
}

/** A header without blanks, units and brackets around them; letters in half width. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[([【](?:单位[:：]?)?(?:人民币)?(?:[+-]?元|分|¥|rmb|cny)[)\]】]/gi, '')
    .replace(/[/_-](?:元|分|rmb|cny)$/i, '')
    .replace(/[()[\]【】:：]/g, '');
}

/** How well a header names a role: 0 best, or `undefined`. */
export function nameRank(role: AnyRole, plain: string): number | undefined {
  const rank = names[role].findIndex((name) => name.test(plain));
  return rank < 0 ? undefined : rank;
}

/** Whether a header says that its numbers count 分. */
export function saysFen(header: string): boolean {
  return /[([【](?:单位[:：]?)?分[)\]】]/.test(header.normalize('NFKC'));
}

/** Whether a header names a number of a payment: what tells rows apart. */
export function namesNumber(plain: string): boolean {
  return (
    (/单号|订单|流水|参考号|检索|交易号|请求号|凭证|跟踪|小票号|单据编?号|trade_?no|order|log_?no|reference|transactionid/i.test(
      plain,
    ) ||
      /^编号$/.test(plain)) &&
    !/金额|时间|日期|状态|类型|来源|名称|笔数|数量|渠道$|备注|优惠|方式|商户号/.test(plain)
  );
}

/** All roles that a header names. */
export function namedRoles(plain: string): AnyRole[] {
  return (Object.keys(names) as AnyRole[]).filter(
    (role) => role !== 'text' && nameRank(role, plain) !== undefined,
  );
}
