import type { Parts } from '../../../domain/tariff/parts.ts';

/** Names of the parts of the cost, in the order of the bar. */
export const partNames: Readonly<Record<keyof Parts, string>> = {
  issuer: '发卡行',
  network: '清算网络',
  acquirer: '收单机构',
  qr: '扫码手续费',
  foreign: '境外卡手续费',
  addon: '附加费、保险费',
  d0: '当天到账',
  recurring: '流量费、月租',
  device: '机器和一次性费用',
  deposit: '不退的押金',
};
