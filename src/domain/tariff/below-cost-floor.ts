import { ppbPerWhole } from '../money.ts';
import { cappedCards, capOn, type CappedCard } from './floor.ts';
import { rateOf } from './fee.ts';
import { overTakings } from './by-method.ts';
import type { Quote, RegulatedCap, Shop } from './types.ts';

/**
 * Cards whose fee is under the cost floor of that day, counted before any rounding, so that small tickets raise no false
 * alarm. It speaks of the first month. Cards that the shop does not use or the quote names no rate for are never among them.
 */
export function cardsBelowCostFloor(
  caps: readonly RegulatedCap[],
  day: string,
  shop: Shop,
  quote: Quote,
): CappedCard[] {
  return cappedCards.filter((card) => {
    const issuer = capOn(caps, day, { part: 'issuer', class: shop.class, card });
    const network = capOn(caps, day, { part: 'network', class: shop.class, card });
    if (rateOf(quote, card, 'usual') === undefined || !issuer || !network) return false;
    const cap = card === 'debit' ? quote.debitCap : undefined;
    const fee = overTakings(
      shop,
      card,
      (amount, size) =>
        exactShare({ rate: rateOf(quote, card, size) ?? 0n, cap }, amount) + quote.fixed * ppbPerWhole,
    );
    const floor = overTakings(
      shop,
      card,
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
