import type { Quote } from '../../domain/tariff/index.ts';

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

/** What a quote says, each after the prefix of the quote and a point. */
export const quoteParams = [
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
] as const satisfies readonly Param[];

/** A quote's parameter without its prefix. */
export type QuoteKey = (typeof quoteParams)[number]['key'];

/** Amounts of a quote by their parameter. */
export const moneyFields = {
  fixed: 'fixed',
  'd0.fixed': 'd0Fixed',
  device: 'device',
  install: 'install',
  other: 'other',
  deposit: 'deposit',
  annual: 'annual',
  monthly: 'monthly',
} as const satisfies Partial<Record<QuoteKey, keyof Quote>>;
