import type { Param } from './quote-params.ts';

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
];

/** How cost is counted. */
export const countParams: readonly Param[] = [
  { key: 'settle', kind: 'settle', label: '到账时间' },
  { key: 'months', kind: 'months', label: '算多少个月', unit: '个月' },
  { key: 'date', kind: 'date', label: '按哪一天的规定算' },
];

export { quoteParams, type Param, type ParamKind, type QuoteKey } from './quote-params.ts';
