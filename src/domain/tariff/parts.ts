import { methodFee } from './by-method.ts';
import type { Fee } from './fee.ts';
import { cappedCards, cardFloor } from './floor.ts';
import { overMonths } from './later.ts';
import { lostDeposit, recurringOver } from './totals.ts';
import { methods, type Method, type Quote, type RegulatedCap, type Shop } from './types.ts';

/** Who gets, or what for, each part of the cost of a period, in 分. */
export interface Parts {
  /** Bank-card fee that goes on to the issuing bank, at the government cap. */
  issuer: bigint;
  /** Bank-card fee that goes on to the card network, at the government cap, the acquirer's half. */
  network: bigint;
  /** What is left of the bank-card fee; below zero when the fee is under the cost floor. */
  acquirer: bigint;
  /** Fee of payments by QR code, undivided: no government cap splits it. */
  qr: bigint;
  /** Fee of cards issued abroad, undivided. */
  foreign: bigint;
  /** Add-on on bank cards. */
  addon: bigint;
  /** Arrival on the same day. */
  d0: bigint;
  /** Monthly and annual charges. */
  recurring: bigint;
  /** Device, installation and other one-offs. */
  device: bigint;
  /** Deposit that does not come back. */
  deposit: bigint;
}

/**
 * Divides the cost of the shop's period; the parts add up to the period's total exactly. A card for which the quote names
 * no rate, or no cap is known on that day, is not divided: what it costs stands with the acquirer.
 *
 * @param day day by which the government caps are chosen, `YYYY-MM-DD`
 */
export function periodParts(shop: Shop, quote: Quote, caps: readonly RegulatedCap[], day: string): Parts {
  const months = BigInt(shop.months);
  const over = (part: keyof Fee, method: Method) =>
    overMonths(shop.months, quote, (at) => methodFee(shop, at, method)[part]);
  const charged = (method: Method) => over('percentage', method) + over('fixed', method);
  const ofAll = (part: keyof Fee) => methods.reduce((sum, method) => sum + over(part, method), 0n);
  const floors = cappedCards
    .filter((card) => quote.rates[card] !== undefined)
    .flatMap((card) => cardFloor(caps, day, shop, card) ?? []);
  const issuer = months * floors.reduce((sum, floor) => sum + floor.issuer, 0n);
  const network = months * floors.reduce((sum, floor) => sum + floor.network, 0n);
  return {
    issuer,
    network,
    acquirer: charged('credit') + charged('debit') - issuer - network,
    qr: charged('qr'),
    foreign: charged('foreign'),
    addon: ofAll('addon'),
    d0: ofAll('d0'),
    recurring: recurringOver(shop.months, quote),
    device: quote.device + quote.install + quote.other,
    deposit: lostDeposit(quote),
  };
}

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
