import { shareOf } from '../money.ts';
import { isInForce } from './in-force.ts';
import { overTakings } from './by-method.ts';
import type { MerchantClass, RegulatedCap, Shop } from './types.ts';

/** What the acquirer itself owes, in 分. */
interface Floor {
  /** To the bank that issued the card. */
  issuer: bigint;
  /** To the card network: the acquirer's half. */
  network: bigint;
}

/** Cards that the government caps cover. */
export const cappedCards = ['credit', 'debit'] as const;
export type CappedCard = (typeof cappedCards)[number];

/**
 * The cap that holds on a day; `undefined` if none is known for it.
 *
 * @param day `YYYY-MM-DD`
 */
export function capOn<T extends RegulatedCap>(
  caps: readonly T[],
  day: string,
  wanted: { part: RegulatedCap['part']; class: MerchantClass; card: CappedCard },
): T | undefined {
  return caps.find(
    (cap) =>
      cap.part === wanted.part &&
      cap.class === wanted.class &&
      cap.card === wanted.card &&
      isInForce(cap, day),
  );
}

/** What a cap allows on one transaction, rounded half up to 分. @param amount 分 */
export function cappedShare({ rate, cap }: RegulatedCap, amount: bigint): bigint {
  const share = shareOf(amount, rate);
  return cap !== undefined && cap < share ? cap : share;
}

/**
 * Cost floor of a month for one kind of card: issuer fee and the acquirer's half of the network fee under the caps of that
 * day, each rounded per transaction. `undefined` if no cap is known for that day.
 */
export function cardFloor(
  caps: readonly RegulatedCap[],
  day: string,
  shop: Shop,
  card: CappedCard,
): Floor | undefined {
  const issuer = capOn(caps, day, { part: 'issuer', class: shop.class, card });
  const network = capOn(caps, day, { part: 'network', class: shop.class, card });
  if (!issuer || !network) return undefined;
  return {
    issuer: overTakings(shop, card, (amount) => cappedShare(issuer, amount)),
    network: overTakings(shop, card, (amount) => cappedShare(network, amount)),
  };
}

/** Cost floor of a month over both kinds of card, in 分; `undefined` if a cap is unknown for that day. */
export function monthFloor(caps: readonly RegulatedCap[], day: string, shop: Shop): bigint | undefined {
  let sum = 0n;
  for (const card of cappedCards) {
    const floor = cardFloor(caps, day, shop, card);
    if (!floor) return undefined;
    sum += floor.issuer + floor.network;
  }
  return sum;
}
