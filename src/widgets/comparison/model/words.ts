import type { Open } from './filter.ts';
import type { Finding, Form, Kind, LicenceState, PayoutOption, VendorData, VendorFactName } from './types.ts';

/** Name of a provider where room is short: without what its file adds in brackets. */
export function shortBrand({ brand }: { brand: string }): string {
  return brand.replace(/（.*/, '');
}

/** What stands where nothing is published. */
export const unknownWord = '未公开';

export const kindWords: Record<Kind, string> = {
  acquirer: '支付公司',
  wallet: '手机钱包',
  bank: '银行',
  aggregator: '聚合服务商（没有支付牌照）',
};

const licenceWords: Record<LicenceState, string> = {
  current: '持牌支付公司',
  granted: '支付公司，领过牌照，现状没有查到',
  suspended: '支付公司，换证中止审查，之后没有查到',
  unknown: '支付公司，牌照没有查到',
  none: '支付公司，没有支付牌照',
};

/** What a provider is, with what is known of its licence where it needs one. */
export function kindLabel({ kind, licenceState }: Pick<VendorData, 'kind' | 'licenceState'>): string {
  return kind === 'acquirer' ? licenceWords[licenceState] : kindWords[kind];
}

/** What stands where no event is listed. */
export const noEventsWord = '没有列出；未列不等于没有';

export const settlementWords: Record<PayoutOption, string> = {
  t1: 'T+1',
  d1: 'D+1',
  d0: 'D+0',
  balance: '先进钱包余额',
};

export const formWords: Record<Form, string> = {
  'classic-pos': '传统 POS 机',
  'signature-pos': '电签 POS 机',
  'smart-pos': '智能 POS 机',
  'qr-plate': '收款码牌',
  speaker: '收款音箱',
  api: '线上接口',
  'mini-program': '小程序',
  face: '刷脸设备',
};

export const findingWords: Record<Finding, string> = {
  met: '符合',
  doubtful: '存疑',
  'not-met': '不符合',
  unchecked: '未查',
};

/** Rows of the side-by-side table, in order. */
export const factWords: Record<VendorFactName, string> = {
  legalName: '公司全称',
  licence: '牌照',
  region: '可以收单的地区',
  settlement: '到账方式',
  forms: '机器和产品',
  listPrice: '标价',
  service: '客服',
};

/** Marks a chosen provider whose published facts do not name what the reader needs. */
export const unlistedWord = '不在筛选结果里';

export const openWords: Record<Open, string> = {
  province: '地区未公开',
  form: '产品未公开',
  settlement: '到账方式未公开',
};
