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

/** Month's fee, first year and period, in 分. */
export function slowTotals(shop: Shop, quote: Quote): [bigint, bigint, bigint] {
  let fees = 0n;
  for (const method of ['credit', 'debit', 'qr', 'foreign'] as Card[]) {
    const { amount, average } = shop.takings[method];
    fees += ringUp(amount, average, (ticket) => {
      let fee = roundedShare(ticket, quote.rates[method] ?? 0n);
      if (method === 'debit' && quote.debitCap !== undefined && fee > quote.debitCap) fee = quote.debitCap;
      fee += quote.fixed;
      if (shop.settle === 'd0') fee += roundedShare(ticket, quote.d0) + quote.d0Fixed;
      return fee;
    });
  }
  const over = (months: number) => {
    let sum = quote.device + quote.install + quote.other;
    if (!quote.depositBack) sum += quote.deposit;
    for (let month = 0; month < months; month++) {
      if (month % 12 === 0) sum += quote.annual;
      sum += fees + quote.monthly;
    }
    return sum;
  };
  return [fees, over(12), over(shop.months)];
}

/** Cost floor of a month, in 分. */
export function slowFloor(caps: readonly RegulatedCap[], day: string, shop: Shop): bigint {
  let sum = 0n;
  for (const cap of caps) {
    if (cap.class !== shop.class || day < cap.from || (cap.until !== undefined && day > cap.until)) continue;
    const { amount, average } = shop.takings[cap.card];
    sum += ringUp(amount, average, (ticket) => {
      const share = roundedShare(ticket, cap.rate);
      return cap.cap !== undefined && share > cap.cap ? cap.cap : share;
    });
  }
  return sum;
}
