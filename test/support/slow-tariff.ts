import type { Quote, RegulatedCap, Shop } from '../../src/domain/tariff/index.ts';

/*
 * The same counting done the slow way: a month is rung up one transaction after another. It shares no code with the model.
 */

type Card = keyof Shop['takings'];

function roundedShare(amount: bigint, ppb: bigint): bigint {
  const exact = amount * ppb;
  const whole = exact / 1_000_000_000n;
  return exact % 1_000_000_000n >= 500_000_000n ? whole + 1n : whole;
}

function ringUp(amount: bigint, average: bigint, each: (ticket: bigint) => bigint): bigint {
  let [left, sum] = [amount, 0n];
  while (left > 0n) {
    const ticket = left < average ? left : average;
    sum += each(ticket);
    left -= ticket;
  }
  return sum;
}

/** What one payment costs in a month of the contract, counted from 1. */
function slowFee(
  quote: Quote,
  shop: Shop,
  method: Card,
  isLarge: boolean,
  month: number,
  ticket: bigint,
): bigint {
  const changed = quote.first !== undefined && month > quote.first;
  let rate = quote.rates[method];
  if (changed && quote.later.rates[method] !== undefined) rate = quote.later.rates[method];
  if (isLarge && quote.largeRates[method] !== undefined) rate = quote.largeRates[method];
  let fee = roundedShare(ticket, rate ?? 0n);
  let cap = quote.debitCap;
  if (changed && quote.later.debitCap !== undefined) cap = quote.later.debitCap;
  if (method === 'debit' && cap !== undefined && fee > cap) fee = cap;
  fee += quote.fixed;
  if (method !== 'qr') {
    let addon = roundedShare(ticket, quote.addon);
    if (quote.addonCap !== undefined && addon > quote.addonCap) addon = quote.addonCap;
    fee += addon;
  }
  if (shop.settle === 'd0') fee += roundedShare(ticket, quote.d0) + quote.d0Fixed;
  return fee;
}

/** Fees of one month of the contract, counted from 1, in 分. */
export function slowMonth(shop: Shop, quote: Quote, month: number): bigint {
  let fees = 0n;
  for (const method of ['credit', 'debit', 'qr', 'foreign'] as Card[]) {
    for (const isLarge of [false, true]) {
      const { amount, average } = (isLarge ? shop.large : shop.takings)[method];
      fees += ringUp(amount, average, (ticket) => slowFee(quote, shop, method, isLarge, month, ticket));
    }
  }
  return fees;
}

/** First month's fee, a month's fee after the change, first year and period, in 分. */
export function slowTotals(shop: Shop, quote: Quote): [bigint, bigint | undefined, bigint, bigint] {
  const [first, last] = [slowMonth(shop, quote, 1), slowMonth(shop, quote, 60)];
  const over = (months: number) => {
    let sum = quote.device + quote.install + quote.other;
    if (!quote.depositBack) sum += quote.deposit;
    for (let month = 1; month <= months; month++) {
      if (month % 12 === 1) for (let due = 0; due < quote.annualTimes; due++) sum += quote.annual;
      sum += (quote.first !== undefined && month > quote.first ? last : first) + quote.monthly;
    }
    return sum;
  };
  return [first, quote.first === undefined ? undefined : last, over(12), over(shop.months)];
}

/** Cost floor of a month, in 分. */
export function slowFloor(caps: readonly RegulatedCap[], day: string, shop: Shop): bigint {
  let sum = 0n;
  for (const cap of caps) {
    if (cap.class !== shop.class || day < cap.from || (cap.until !== undefined && day > cap.until)) continue;
    for (const { amount, average } of [shop.takings[cap.card], shop.large[cap.card]]) {
      sum += ringUp(amount, average, (ticket) => {
        const share = roundedShare(ticket, cap.rate);
        return cap.cap !== undefined && share > cap.cap ? cap.cap : share;
      });
    }
  }
  return sum;
}
