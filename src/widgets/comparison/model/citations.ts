import { vendorFactNames, type Citation, type VendorData } from './types.ts';

/** Every citation of what is stated about a provider, in the order of its facts. */
export function citationsOf(vendor: VendorData): Citation[] {
  return [...vendorFactNames.flatMap((name) => vendor[name] ?? []), ...vendor.events];
}

/** Citations without repetition, in order of first use: a statement's number is its place in the list. */
export function numberCitations(all: readonly Citation[]): Citation[] {
  const byKey = new Map(all.map((citation) => [keyOf(citation), citation]));
  return [...byKey.values()];
}

/** Number, from 1, of a citation in a list that holds it. */
export function citationNumber(citation: Citation, numbered: readonly Citation[]): number {
  return numbered.findIndex((one) => keyOf(one) === keyOf(citation)) + 1;
}

function keyOf({ source, status, checkedOn, validUntil }: Citation): string {
  return [source, status, checkedOn, validUntil].join();
}
