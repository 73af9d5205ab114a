import { ppbPerWhole } from '../money.ts';
import { cappedCards, capOn, type CappedCard } from './floor.ts';
import { overMonth } from './tickets.ts';
import type { Quote, RegulatedCap, Shop } from './types.ts';

/**
 * Cards whose fee is under the cost floor of that day, counted before any rounding, so that small tickets raise no false
 * alarm. Cards that the shop does not use or the quote names no rate for are never among them.
 */
export function cardsBelowFloor(
  caps: readonly RegulatedCap[],
  day: string,
  shop: Shop,
  quote: Quote,
): CappedCard[] {
  return cappedCards.filter((card) => {
    const rate = quote.rates[card];
    const issuer = capOn(caps, day, { part: 'issuer', class: shop.class, card });
    const network = capOn(caps, day, { part: 'network', class: shop.class, card });
    if (rate === undefined || !issuer || !network) return false;
    const own = { rate, cap: card === 'debit' ? quote.debitCap : undefined };
    const fee = overMonth(
      shop.takings[card],
      (amount) => exactShare(own, amount) + quote.fixed * ppbPerWhole,
    );
    const floor = overMonth(
      shop.takings[card],
      (amount) => exactShare(issuer, amount) + exactShare(network, amount),
    );
    return fee < floor;
  });
}

/** A capped share in 10⁻⁹ 分. */
function exactShare({ rate, cap }: Pick<RegulatedCap, 'rate' | 'cap'>, amount: bigint): bigint {
  const share = amount * rate;
  return cap !== undefined && cap * ppbPerWhole < share ? cap * ppbPerWhole : share;
}
