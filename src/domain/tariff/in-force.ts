import type { RegulatedCap } from './types.ts';

/** Whether the same caps hold on two days. @param one, other `YYYY-MM-DD` */
export function sameCapsInForce(caps: readonly RegulatedCap[], one: string, other: string): boolean {
  return caps.every((cap) => isInForce(cap, one) === isInForce(cap, other));
}

/** Whether a cap holds on a day, first and last included. @param day `YYYY-MM-DD` */
export function isInForce({ from, until }: RegulatedCap, day: string): boolean {
  return from <= day && (until === undefined || day <= until);
}
