import type { AnyRole } from './names.ts';
import type { Channel } from './words.ts';

/** A layout of a known system: how to know it, and what its columns are where their names alone would mislead. */
export interface Layout {
  name: string;
  /** Headers, without units, that all stand in it. */
  has: string[];
  /** Columns by role, the first that the file has; none of them: the role is empty. */
  columns: Partial<Record<AnyRole, string[]>>;
  /** All payments in it are by this way. */
  channel?: Channel;
  /** Bill of a person: spending and own transfers stand between the takings. */
  personal?: boolean;
}

const layouts: Layout[] = [
  {
    name: '微信支付交易账单',
    has: ['微信订单号', '商户订单号', '交易状态', '费率'],
    columns: {
      amount: ['订单金额', '总金额', '应结订单金额'],
      base: ['应结订单金额'],
      refund: ['申请退款金额', '退款金额'],
      kind: ['交易状态'],
      status: ['退款状态'],
      channel: [],
      refundTime: [],
      terminal: ['设备号'],
    },
    channel: 'wechat',
  },
  {
    name: '微信支付资金账单',
    has: ['微信支付业务单号', '资金流水单号', '收支类型'],
    columns: {
      amount: ['收支金额'],
      order: ['业务凭证号'],
      reference: ['微信支付业务单号'],
      kind: ['业务类型'],
      flow: ['收支类型'],
      channel: [],
      balance: [],
    },
    channel: 'wechat',
    personal: true,
  },
  {
    name: '支付宝业务明细',
    has: ['支付宝交易号', '商户订单号', '业务类型', '订单金额'],
    columns: {
      time: ['完成时间', '创建时间'],
      amount: ['订单金额'],
      base: ['商家实收'],
      kind: ['业务类型'],
      channel: [],
      refund: [],
    },
    channel: 'alipay',
  },
  {
    name: '支付宝账务明细',
    has: ['账务流水号', '业务流水号', '业务类型'],
    columns: {
      reference: ['业务流水号'],
      order: ['商户订单号'],
      kind: ['业务类型'],
      channel: [],
      balance: [],
    },
    channel: 'alipay',
    personal: true,
  },
  {
    name: '微信支付账单流水文件',
    has: ['交易单号', '商户单号', '收/支', '当前状态'],
    columns: {
      channel: [],
      kind: ['交易类型'],
      status: ['当前状态'],
      reference: ['交易单号'],
      order: ['商户单号'],
    },
    channel: 'wechat',
    personal: true,
  },
  {
    name: '支付宝交易明细',
    has: ['交易订单号', '商家订单号', '收/支', '交易状态'],
    columns: {
      channel: [],
      kind: ['交易分类'],
      status: ['交易状态'],
      reference: ['交易订单号'],
      order: ['商家订单号'],
    },
    channel: 'alipay',
    personal: true,
  },
  {
    name: '支付宝交易记录',
    has: ['交易号', '商家订单号', '收/支', '资金状态'],
    columns: {
      time: ['付款时间', '交易创建时间'],
      channel: [],
      kind: ['类型'],
      status: ['交易状态'],
      refund: ['成功退款'],
      reference: ['交易号'],
      order: ['商家订单号'],
    },
    channel: 'alipay',
    personal: true,
  },
  {
    name: '乐刷交易明细',
    has: ['记录类型', '第三方订单号', '资金流向', '交易类型'],
    columns: {
      order: ['第三方订单号'],
      reference: ['参考号', '订单号'],
      kind: ['交易类型'],
      flow: ['资金流向'],
    },
  },
  {
    name: '利楚扫呗交易明细',
    has: ['终端流水号', '渠道订单号', '退款原单号'],
    columns: {
      amount: ['交易金额'],
      order: ['终端流水号'],
      reference: ['渠道订单号'],
      voucher: [],
      channel: ['支付方式'],
      kind: [],
    },
  },
];

/** The layout that a file has by its headers. @param plain headers without units */
export function layoutOf(plain: readonly string[]): Layout | undefined {
  const headers = new Set(plain);
  return layouts.find(({ has }) => has.every((header) => headers.has(header)));
}

/** Columns of 利楚扫呗, whose file has no header; amounts count 分. */
export const lcswColumns: readonly string[] =
  '商户号 终端号 交易时间 退款完成时间 交易金额 手续费 退款金额 结余金额 支付方式 支付类型 交易状态 交易单号 退款原单号 终端流水号 渠道订单号 交易日期 用户标识 银行卡类型 附加数据 商家优惠金额 商家实收金额 用户实付金额 平台优惠金额 订单备注 自定义设备编号 支付银行标识 门店名称 通道类型'.split(
    ' ',
  );

/** Ways of paying as 利楚扫呗 numbers them. */
export const lcswChannels: Readonly<Record<string, Channel>> = {
  '1': 'wechat',
  '2': 'alipay',
  '3': 'card',
  '4': 'cash',
  '5': 'scan',
  '11': 'unionpay',
  '16': 'ecny',
};
