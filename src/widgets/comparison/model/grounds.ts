import type { Ground, VendorData } from './types.ts';

/** Every ground of what is stated about a provider, in the order of its facts. */
export function groundsOf(vendor: VendorData): Ground[] {
  const { legalName, licence, region, settlement, forms, listPrice, service, events } = vendor;
  return [legalName, licence, region, settlement, forms, listPrice, service, ...events].filter(
    (fact) => fact !== undefined,
  );
}

/** Grounds without repetition, in order of first use: a statement's number is its place in the list. */
export function numberGrounds(all: readonly Ground[]): Ground[] {
  const byKey = new Map(all.map((ground) => [keyOf(ground), ground]));
  return [...byKey.values()];
}

/** Number, from 1, of a ground in a list that holds it. */
export function groundNumber(ground: Ground, numbered: readonly Ground[]): number {
  return numbered.findIndex((one) => keyOf(one) === keyOf(ground)) + 1;
}

function keyOf({ source, status, checkedOn, validUntil }: Ground): string {
  return [source, status, checkedOn, validUntil].join();
}
