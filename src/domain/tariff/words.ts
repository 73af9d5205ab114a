import type { MerchantClass, Method, Arrival, Size } from './types.ts';

/** Names of the ways of paying. */
export const methodNames: Readonly<Record<Method, string>> = {
  credit: '信用卡',
  debit: '借记卡',
  qr: '扫码',
  foreign: '境外卡',
};

/** Name of the payments of one way and size. */
export function paymentName(method: Method, size: Size): string {
  return size === 'large' ? `${methodNames[method]}大额` : methodNames[method];
}

/** Names of the merchant classes. */
export const classNames: Readonly<Record<MerchantClass, string>> = {
  standard: '标准类',
  discount: '优惠类',
  exempt: '减免类',
};

/** Names of the settlement times. */
export const settleNames: Readonly<Record<Arrival, string>> = {
  t1: '下一个工作日到账',
  d0: '当天到账',
};
