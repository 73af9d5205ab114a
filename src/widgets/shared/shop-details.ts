import { readStored, textsOf, writeStored } from './stored.ts';

const storageKey = 'pos-guide-shop';

/** What stays the same from case to case: names, numbers on the slip, contacts; by field id. */
export type ShopDetails = Record<string, string>;

/** What the reader saved of the shop on this device; empty if nothing, or if storage is off. */
export function readShopDetails(): ShopDetails {
  return textsOf(readStored(storageKey));
}

/** Saves the shop's details on this device, or forgets them. @returns false if the browser does not allow it */
export function saveShopDetails(details: ShopDetails | undefined): boolean {
  return writeStored(storageKey, details);
}
