import { methodNames, methods } from '../../../domain/tariff/index.ts';
import { estimateKey, type QuoteKey } from './quote-keys.ts';

/** How the value of a link parameter is written. */
export type ParamKind =
  | 'class'
  | 'amount'
  | 'average'
  | 'settle'
  | 'months'
  | 'date'
  | 'name'
  | 'rate'
  | 'money'
  | 'large-rate'
  | 'later-rate'
  | 'large-average'
  | 'first'
  | 'later-cap'
  | 'times'
  | 'estimates'
  | 'cap'
  | 'yes-no';

/** A link parameter as the page explains it. */
export interface Param {
  /** As it stands in a link; a quote's without its prefix. */
  key: string;
  kind: ParamKind;
  label: string;
  unit?: string;
}

/** What the shop takes in. */
export const shopParams: readonly Param[] = [
  { key: 'class', kind: 'class', label: '商户类别' },
  { key: 'credit', kind: 'amount', label: '每月信用卡收款', unit: '元' },
  { key: 'credit.avg', kind: 'average', label: '信用卡平均每笔', unit: '元/笔' },
  { key: 'debit', kind: 'amount', label: '每月借记卡收款', unit: '元' },
  { key: 'debit.avg', kind: 'average', label: '借记卡平均每笔', unit: '元/笔' },
  { key: 'qr', kind: 'amount', label: '每月扫码收款', unit: '元' },
  { key: 'qr.avg', kind: 'average', label: '扫码平均每笔', unit: '元/笔' },
  { key: 'foreign', kind: 'amount', label: '每月境外卡收款', unit: '元' },
  { key: 'foreign.avg', kind: 'average', label: '境外卡平均每笔', unit: '元/笔' },
  ...methods.flatMap((method): Param[] => [
    { key: `${method}.large`, kind: 'amount', label: `每月${methodNames[method]}大额另收`, unit: '元' },
    {
      key: `${method}.large.avg`,
      kind: 'large-average',
      label: `${methodNames[method]}大额平均每笔`,
      unit: '元/笔',
    },
  ]),
];

/** How cost is counted. */
export const countParams: readonly Param[] = [
  { key: 'settle', kind: 'settle', label: '到账时间' },
  { key: 'months', kind: 'months', label: '算多少个月', unit: '个月' },
  { key: 'date', kind: 'date', label: '按哪一天的规定算' },
];

/** What a quote says, each after the prefix of the quote and a point. */
export const quoteParams: readonly (Param & { key: QuoteKey })[] = [
  { key: 'name', kind: 'name', label: '这份报价叫什么' },
  { key: 'credit', kind: 'rate', label: '信用卡费率', unit: '%' },
  { key: 'debit', kind: 'rate', label: '借记卡费率', unit: '%' },
  { key: 'debit.cap', kind: 'cap', label: '借记卡单笔封顶', unit: '元/笔' },
  { key: 'qr', kind: 'rate', label: '扫码费率', unit: '%' },
  { key: 'foreign', kind: 'rate', label: '境外卡费率', unit: '%' },
  { key: 'fixed', kind: 'money', label: '每笔另加', unit: '元/笔' },
  { key: 'd0', kind: 'rate', label: '当天到账按比例加收', unit: '%' },
  { key: 'd0.fixed', kind: 'money', label: '当天到账按笔加收', unit: '元/笔' },
  { key: 'device', kind: 'money', label: '机器', unit: '元' },
  { key: 'install', kind: 'money', label: '安装', unit: '元' },
  { key: 'other', kind: 'money', label: '其他一次性费用', unit: '元' },
  { key: 'deposit', kind: 'money', label: '押金', unit: '元' },
  { key: 'deposit.back', kind: 'yes-no', label: '押金退不退' },
  { key: 'annual', kind: 'money', label: '流量费、维护费，每年', unit: '元/年' },
  { key: 'monthly', kind: 'money', label: '月租，每月', unit: '元/月' },
  { key: 'annual.times', kind: 'times', label: '流量费一年扣几次', unit: '次' },
  { key: 'credit.large', kind: 'large-rate', label: '大额信用卡费率', unit: '%' },
  { key: 'debit.large', kind: 'large-rate', label: '大额借记卡费率', unit: '%' },
  { key: 'qr.large', kind: 'large-rate', label: '大额扫码费率', unit: '%' },
  { key: 'foreign.large', kind: 'large-rate', label: '大额境外卡费率', unit: '%' },
  { key: 'first', kind: 'first', label: '上面的费率管前几个月', unit: '个月' },
  { key: 'later.credit', kind: 'later-rate', label: '之后信用卡费率', unit: '%' },
  { key: 'later.debit', kind: 'later-rate', label: '之后借记卡费率', unit: '%' },
  { key: 'later.debit.cap', kind: 'later-cap', label: '之后借记卡封顶', unit: '元/笔' },
  { key: 'later.qr', kind: 'later-rate', label: '之后扫码费率', unit: '%' },
  { key: 'later.foreign', kind: 'later-rate', label: '之后境外卡费率', unit: '%' },
  { key: 'addon', kind: 'rate', label: '刷卡另加的附加费、保险费', unit: '%' },
  { key: 'addon.cap', kind: 'cap', label: '附加费单笔封顶', unit: '元/笔' },
];

/** Names the fields of a quote that are the market's estimate, not what somebody offered. */
export const estimateParam: Param = { key: estimateKey, kind: 'estimates', label: '哪几格是市场估计' };
